// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relating/formatmerits.h"

#include <QDialog>
#include <QList>
#include <QStringList>

class QGroupBox;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace PlanLens {

/// What may be one report in several formats; the one that had best count first.
struct FormatGroup
{
    QString title;
    QList<ReportFormat> formats;
};

/// Which format of a report is to count, and which are joined to it: keys.
struct FormatChoice
{
    QString counts;
    QStringList others;

    bool operator==(const FormatChoice &) const = default;
};

/// Asks of one report or several which of its formats counts. Of several each can be left as it is.
class FormatsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `further` is how many reports there are that are not asked of now.
    explicit FormatsDialog(const QList<FormatGroup> &groups, int further = 0,
                           QWidget *parent = nullptr);

    /// Of the reports that are not left as they are.
    QList<FormatChoice> choices() const;
    /// Has a format count, of which this is the key.
    void choose(const QString &key);
    /// The report whose formats are listed there, ticked where they are to be joined.
    QList<QGroupBox *> boxes() const;

Q_SIGNALS:
    void decided(const QList<PlanLens::FormatChoice> &choices);

private:
    struct Listed
    {
        QGroupBox *box;
        QList<QRadioButton *> buttons;
        QStringList keys; ///< of the buttons
    };

    void list(const FormatGroup &group, bool canBeLeft, QVBoxLayout &layout);
    void showWhetherAny();

    QList<Listed> m_groups;
    QPushButton *m_join;
};

} // namespace PlanLens
