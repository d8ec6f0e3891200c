// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/blockstatus.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Alignment)
};

} // namespace

QString toKey(BlockStatus status)
{
    switch (status) {
    case BlockStatus::Same:
        return QStringLiteral("same");
    case BlockStatus::Changed:
        return QStringLiteral("changed");
    case BlockStatus::Moved:
        return QStringLiteral("moved");
    case BlockStatus::MovedChanged:
        return QStringLiteral("moved-changed");
    case BlockStatus::Added:
        return QStringLiteral("added");
    case BlockStatus::Removed:
        return QStringLiteral("removed");
    }
    return {};
}

QString displayName(BlockStatus status)
{
    switch (status) {
    case BlockStatus::Same:
        return Texts::tr("unchanged");
    case BlockStatus::Changed:
        return Texts::tr("changed");
    case BlockStatus::Moved:
        return Texts::tr("moved");
    case BlockStatus::MovedChanged:
        return Texts::tr("moved and changed");
    case BlockStatus::Added:
        return Texts::tr("added");
    case BlockStatus::Removed:
        return Texts::tr("removed");
    }
    return {};
}

} // namespace PlanLens
