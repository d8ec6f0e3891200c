// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QTabBar;

namespace PlanLens {

/// One of a few kinds: tabs where all of them fit, else a box that names the one that is shown.
class KindChooser : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what screen readers say of it.
    explicit KindChooser(const QString &name, QWidget *parent = nullptr);

    void addKind(const QString &text, const QString &tip);
    int currentIndex() const;
    void setCurrentIndex(int index);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showWhatFits();

    QTabBar *m_tabs; ///< holds what is chosen, shown or not
    QComboBox *m_box;
};

} // namespace PlanLens
