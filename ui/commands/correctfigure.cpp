// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/correctfigure.h"

#include "style/plaintext.h"
#include "workspace/workspace.h"

namespace PlanLens {

CorrectFigure::CorrectFigure(Workspace &workspace, const QString &key, const PrintedPlace &place,
                             const std::optional<FigureCorrection> &correction)
    : m_workspace(workspace), m_key(key), m_place(place), m_after(correction)
{
    if (const Library *library = workspace.library())
        m_before = library->correctionOf(key, place);
    setName([printed = place.printed.simplified()] {
        return tr("correction of “%1”").arg(plainCaption(printed));
    });
}

void CorrectFigure::undo()
{
    apply(m_before);
}

void CorrectFigure::redo()
{
    apply(m_after);
}

void CorrectFigure::apply(const std::optional<FigureCorrection> &correction)
{
    // A report that was removed in the meantime leaves nothing to correct.
    if (!m_workspace.correctFigure(m_key, m_place, correction))
        setObsolete(true);
}

} // namespace PlanLens
