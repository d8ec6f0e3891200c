// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

namespace PlanLens {

/// What kind of report a title without blanks names. Reports about such reports (a resolution on
/// one, its examination, its glossary), budgets and censuses are other reports.
ReportKind kindOfTitle(const QString &title);
/// The same for the sentence that opens a report without a title: 向大会报告政府工作,
/// 现将…计划执行情况与…计划草案提请审查.
ReportKind kindOfOpening(const QString &sentence);
/// The kind in the person's language.
QString kindText(ReportKind kind);

} // namespace PlanLens
