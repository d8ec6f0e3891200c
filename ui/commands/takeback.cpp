// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/takeback.h"

#include "commands/changenote.h"
#include "commands/correctfigure.h"
#include "commands/correctidentity.h"
#include "commands/decidenames.h"
#include "commands/joinformats.h"
#include "commands/labelreports.h"
#include "commands/makefigure.h"
#include "commands/removereports.h"
#include "style/plaintext.h"
#include "workspace/workspace.h"

namespace PlanLens {

namespace {

using Step = std::unique_ptr<QUndoCommand>;

/// What makes a step for each thing that people do.
struct Inverse
{
    Workspace &workspace;
    const ChangeEntry &entry;

    Step operator()(const ChangeStep<PlacedCorrection> &step) const
    {
        if (!step.after && !step.before)
            return {};
        const PrintedPlace &place = step.after ? step.after->place : step.before->place;
        const auto before = step.before ? std::optional(step.before->correction)
                                        : std::optional<FigureCorrection>();
        return std::make_unique<CorrectFigure>(workspace, entry.report, place, before);
    }
    Step operator()(const ChangeStep<PlacedFigure> &step) const
    {
        if (!step.after && !step.before)
            return {};
        const PrintedPlace &place = step.after ? step.after->place : step.before->place;
        const auto before =
            step.before ? std::optional(step.before->figure) : std::optional<MadeFigure>();
        return std::make_unique<MakeFigure>(workspace, entry.report, place, before);
    }
    Step operator()(const ChangeStep<ReportIdentity> &step) const
    {
        return std::make_unique<CorrectIdentity>(workspace, entry.report, step.before);
    }
    Step operator()(const ChangeStep<NameDecision> &step) const
    {
        if (step.before)
            return std::make_unique<DecideNames>(workspace, QList<NameDecision>{*step.before});
        if (step.after)
            return std::make_unique<DecideNames>(workspace,
                                                 QList<PrintedName>{step.after->printed});
        return {};
    }
    Step operator()(const ChangeStep<FindingMark> &step) const
    {
        if (!step.after && !step.before)
            return {};
        const FindingMark &mark = step.after ? *step.after : *step.before;
        const auto remark =
            step.before ? std::optional(step.before->remark) : std::optional<QString>();
        return std::make_unique<MarkFinding>(
            workspace, MarkFinding::Target{mark.report, mark.finding}, step.after, remark);
    }
    Step operator()(const ChangeStep<Note> &step) const
    {
        if (!step.after && !step.before)
            return {};
        return std::make_unique<ChangeNote>(workspace, step.after, step.before);
    }
    Step operator()(const ChangeStep<QStringList> &step) const
    {
        return std::make_unique<LabelReports>(
            workspace, LabelReports::Labels{{entry.report, step.before.value_or(QStringList())}});
    }
    Step operator()(const ChangeStep<FormatOf> &step) const
    {
        const QString main = step.before ? step.before->main : QString();
        if (step.before && main.isEmpty())
            return {};
        if (main.isEmpty())
            return std::make_unique<JoinFormats>(workspace, FormatChange{{entry.report, main}});
        // What counted before may be a further format of the report by now: it is freed first.
        return std::make_unique<JoinFormats>(workspace,
                                             joiningTo(main, {entry.report}, workspace.joined()));
    }
    Step operator()(std::monostate) const
    {
        if (entry.kind == ChangeKind::Removed)
            return std::make_unique<RestoreReport>(workspace, entry.happenedTo, entry.title);
        if (entry.kind == ChangeKind::Restored)
            return std::make_unique<RemoveReports>(workspace, QStringList(entry.report));
        return {};
    }
    template <typename Other>
    Step operator()(const Other &) const
    {
        return {}; // what was imported or read stays
    }
};

} // namespace

std::unique_ptr<QUndoCommand> takingBack(Workspace &workspace, const ChangeEntry &entry)
{
    return std::visit(Inverse{workspace, entry}, entry.what);
}

RestoreReport::RestoreReport(Workspace &workspace, const QString &key, const QString &title)
    : m_workspace(workspace), m_key(key)
{
    setName([title] { return tr("bringing back “%1”").arg(plainCaption(title)); });
}

void RestoreReport::undo()
{
    if (m_workspace.remove({m_key}).isEmpty())
        setObsolete(true);
}

/// After a day it is gone for good.
void RestoreReport::redo()
{
    if (m_workspace.restore({m_key}).isEmpty())
        setObsolete(true);
}

} // namespace PlanLens
