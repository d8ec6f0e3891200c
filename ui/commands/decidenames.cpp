// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/decidenames.h"

#include "style/plaintext.h"
#include "workspace/workspace.h"

namespace PlanLens {

static QList<PrintedName> namesOf(const QList<NameDecision> &decisions)
{
    QList<PrintedName> names;
    for (const NameDecision &decision : decisions)
        names << decision.printed;
    return names;
}

DecideNames::DecideNames(Workspace &workspace, const QList<NameDecision> &decisions)
    : DecideNames(workspace, namesOf(decisions), {decisions, {}})
{}

DecideNames::DecideNames(Workspace &workspace, const QList<PrintedName> &names)
    : DecideNames(workspace, names, {{}, names})
{}

DecideNames::DecideNames(Workspace &workspace, const QList<PrintedName> &names, const State &after)
    : m_workspace(workspace), m_after(after)
{
    for (const PrintedName &name : names) {
        const Library *library = workspace.library();
        if (const auto decision = library ? library->decisionOn(name) : std::nullopt)
            m_before.decided << *decision;
        else
            m_before.undecided << name;
    }
    const QString first = names.isEmpty() ? QString() : names.constFirst().name;
    setName([first, count = int(names.size())] {
        return count == 1 ? tr("decision on “%1”").arg(plainCaption(first))
                          : tr("%n decision(s) on names", nullptr, count);
    });
}

void DecideNames::undo()
{
    apply(m_before);
}

void DecideNames::redo()
{
    apply(m_after);
}

void DecideNames::apply(const State &state)
{
    if (!m_workspace.decide(state.decided, state.undecided))
        setObsolete(true);
}

} // namespace PlanLens
