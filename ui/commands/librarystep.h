// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUndoCommand>

#include <functional>

class QUndoStack;

namespace PlanLens {

/// One thing that a person did to the library. Its text is made anew when another language is
/// spoken.
class LibraryStep : public QUndoCommand
{
public:
    void rename();

protected:
    /// What makes the text, now and later.
    void setName(std::function<QString()> name);

private:
    std::function<QString()> m_name;
};

/// Has all steps say what they are in the language that is spoken now. What shows their texts has
/// to be made anew.
void renameSteps(QUndoStack &stack);

} // namespace PlanLens
