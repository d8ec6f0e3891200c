// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/librarystep.h"

#include <QUndoStack>

namespace PlanLens {

void LibraryStep::setName(std::function<QString()> name)
{
    m_name = std::move(name);
    rename();
}

void LibraryStep::rename()
{
    if (m_name)
        setText(m_name());
}

void renameSteps(QUndoStack &stack)
{
    for (int i = 0; i < stack.count(); ++i) {
        // A stack hands its steps out for reading; their text is none of what it keeps of them.
        auto *step = const_cast<QUndoCommand *>(stack.command(i));
        if (auto *ours = dynamic_cast<LibraryStep *>(step))
            ours->rename();
    }
}

} // namespace PlanLens
