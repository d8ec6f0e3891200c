// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/makefigure.h"

#include "style/plaintext.h"
#include "workspace/workspace.h"

namespace PlanLens {

MakeFigure::MakeFigure(Workspace &workspace, const QString &key, const PrintedPlace &place,
                       const std::optional<MadeFigure> &figure)
    : m_workspace(workspace), m_key(key), m_place(place), m_after(figure)
{
    if (const Library *library = workspace.library())
        m_before = library->madeFigureAt(key, place);
    setName([printed = place.printed.simplified()] {
        return tr("making “%1” a figure").arg(plainCaption(printed));
    });
}

void MakeFigure::undo()
{
    apply(m_before);
}

void MakeFigure::redo()
{
    apply(m_after);
}

void MakeFigure::apply(const std::optional<MadeFigure> &figure)
{
    // A report that was removed in the meantime leaves nothing to make a figure of.
    if (!m_workspace.makeFigure(m_key, m_place, figure))
        setObsolete(true);
}

} // namespace PlanLens
