// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PlanLens {

/// What a sentence that opens a report says of who reports what. Empty where it does not say it.

/// The words between 我代表 or 受 and the government's name, as in 我代表海拉尔区人民政府.
QString governmentIn(const QString &text);
/// What stands behind 现将, up to the end of its sentence.
QString presentedIn(const QString &text);
/// 大渡口区 in 现将大渡口区2021年…计划执行情况…提请审议: whose report it is.
QString reportedIn(const QString &text);

} // namespace PlanLens
