// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/verdicttext.h"

#include <QCoreApplication>

namespace PlanLens {

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return QCoreApplication::translate("PlanLens::Verdict", "met");
    case Verdict::Missed:
        return QCoreApplication::translate("PlanLens::Verdict", "missed");
    case Verdict::Undecidable:
        return QCoreApplication::translate("PlanLens::Verdict", "undecidable");
    case Verdict::NoTarget:
        return QCoreApplication::translate("PlanLens::Verdict", "no target");
    case Verdict::NotComparable:
        return QCoreApplication::translate("PlanLens::Verdict", "not comparable");
    }
    Q_UNREACHABLE();
}

QString verdictSymbol(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return QStringLiteral("●");
    case Verdict::Missed:
        return QStringLiteral("▲");
    case Verdict::Undecidable:
        return QStringLiteral("◇");
    case Verdict::NoTarget:
        return QStringLiteral("–");
    case Verdict::NotComparable:
        return QStringLiteral("≠");
    }
    Q_UNREACHABLE();
}

} // namespace PlanLens
