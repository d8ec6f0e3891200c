// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace PlanLens {

/// One file of a package.
struct PackagePart
{
    QString name; ///< path inside it, with slashes
    QByteArray bytes;
};

/// A ZIP archive of the parts in their order, deflated, made in memory. The same parts give the
/// same bytes. Empty with one sentence in `error` where it cannot be made.
QByteArray zipPackage(const QList<PackagePart> &parts, QString *error);

} // namespace PlanLens
