// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/changegroup.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

struct GroupWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::ChangeText)
};

} // namespace

ChangeGroup groupOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Imported:
    case ChangeKind::Dropped:
    case ChangeKind::Removed:
    case ChangeKind::Restored:
    case ChangeKind::Deleted:
        return ChangeGroup::Reports;
    case ChangeKind::Reread:
        return ChangeGroup::Rereading;
    case ChangeKind::Figure:
        return ChangeGroup::Figures;
    case ChangeKind::Made:
        return ChangeGroup::Made;
    case ChangeKind::Identity:
        return ChangeGroup::Identities;
    case ChangeKind::Name:
        return ChangeGroup::Names;
    case ChangeKind::Finding:
        return ChangeGroup::Findings;
    case ChangeKind::Note:
        return ChangeGroup::Notes;
    case ChangeKind::Labels:
        return ChangeGroup::Labels;
    case ChangeKind::Formats:
        return ChangeGroup::Formats;
    }
    Q_UNREACHABLE();
}

QString displayName(ChangeGroup group)
{
    switch (group) {
    case ChangeGroup::Reports:
        return GroupWords::tr("Reports in and out");
    case ChangeGroup::Rereading:
        return GroupWords::tr("Read again");
    case ChangeGroup::Figures:
        return GroupWords::tr("Corrected figures");
    case ChangeGroup::Made:
        return GroupWords::tr("Figures made");
    case ChangeGroup::Identities:
        return GroupWords::tr("Corrected reports");
    case ChangeGroup::Names:
        return GroupWords::tr("Names");
    case ChangeGroup::Findings:
        return GroupWords::tr("Findings");
    case ChangeGroup::Notes:
        return GroupWords::tr("Notes");
    case ChangeGroup::Labels:
        return GroupWords::tr("Labels");
    case ChangeGroup::Formats:
        return GroupWords::tr("Joined formats");
    }
    Q_UNREACHABLE();
}

} // namespace PlanLens
