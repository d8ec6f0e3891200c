// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

class QComboBox;

namespace PlanLens {

/// A row of tools that goes on below where it is too narrow for the words of all.
///
/// Each has at least its smallest width; what is left goes to those that want more, and then to
/// those that expand and to stretches.
class WrappingRow : public QLayout
{
public:
    explicit WrappingRow(QWidget *parent = nullptr);
    ~WrappingRow() override;
    Q_DISABLE_COPY_MOVE(WrappingRow)

    /// Keeps what follows at the right.
    void addStretch();

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Row
    {
        QList<QLayoutItem *> items;
        int least = 0; ///< width, with the gaps
        int height = 0;
    };
    QList<Row> rowsIn(int width) const;
    QList<int> widthsIn(const Row &row, int width) const;

    QList<QLayoutItem *> m_items;
};

/// Keeps a box at least as wide as what is chosen in it, however long the other choices are.
void keepRoomForChosen(QComboBox *box);
/// To be called after a choice whose signals were blocked.
void fitToChosen(QComboBox *box);

} // namespace PlanLens
