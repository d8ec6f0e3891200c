// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PlanLens {

/// Which of the reports in a file one is.
struct FilePart
{
    int number = 1; ///< from 1, in the order of the file
    int of = 1;     ///< how many there are
};

/// Where a document of the library stands: the path of its file, and its number where it is not the
/// first report there, as /reports/2023.txt//2. Only a network share has two strokes too, in front.
inline QString placeInFile(const QString &path, int number)
{
    return number > 1 ? path + QStringLiteral("//%1").arg(number) : path;
}

/// The path of such a place.
inline QString pathOfPlace(const QString &place)
{
    const qsizetype strokes = place.lastIndexOf(QLatin1String("//"));
    return strokes > 0 ? place.left(strokes) : place;
}

/// The number of such a place.
inline int numberOfPlace(const QString &place)
{
    const qsizetype length = pathOfPlace(place).size();
    return length == place.size() ? 1 : QStringView(place).mid(length + 2).toInt();
}

} // namespace PlanLens
