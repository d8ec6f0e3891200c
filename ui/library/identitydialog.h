// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace PlanLens {

/// Corrects what a report is: title, kind, region, years.
class IdentityDialog : public QDialog
{
    Q_OBJECT

public:
    explicit IdentityDialog(const LibraryEntry &entry, QWidget *parent = nullptr);

    ReportIdentity identity() const;

Q_SIGNALS:
    /// The person confirmed. Nothing where the correction is to be taken back.
    void decided(const std::optional<PlanLens::ReportIdentity> &identity);

private:
    void addButtons(bool canTakeBack);
    void fillRegions(const ReportIdentity &identity);

    ReportIdentity m_before;
    QLineEdit *m_title;
    QComboBox *m_kind;
    QComboBox *m_region;
    QString m_regionShown; ///< when the dialog opened
    QSpinBox *m_reviewYear;
    QSpinBox *m_planYear;
};

} // namespace PlanLens
