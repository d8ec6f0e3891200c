// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace PlanLens {

/// What is wrong with a library, one sentence each; none where it is sound. Its file is not
/// changed.
QStringList faultsOf(const QString &path);

/// What came of taking over what is whole of a library.
struct Salvaged
{
    int reports = 0;  ///< taken over, with all their versions
    QStringList lost; ///< what could not be, one sentence each
    /// What was taken over and may not be what PlanLens wrote, one sentence each.
    QStringList doubtful;
    QString failure; ///< why the new library could not be made; empty where it could
};

/// Makes a new library of what is whole in another: the texts are interpreted and indexed again,
/// what people corrected and decided is in force. Where another program wrote into the library and
/// left it sound but for the sums of its pages, all of it is taken over, and what does not fit is
/// doubtful. Nothing may exist at `newPath`.
Salvaged salvageInto(const QString &path, const QString &newPath);

} // namespace PlanLens
