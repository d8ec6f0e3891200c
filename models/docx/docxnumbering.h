// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <array>

namespace PlanLens {

/// The numbers that a document's lists put in front of their items (一、 （一） 1.): printed text
/// that stands nowhere in the file.
class DocxNumbering
{
public:
    static constexpr int levels = 9;

    /// From the part `numbering.xml`. What cannot be read numbers nothing; `damage` becomes why,
    /// and empty where all was read.
    static DocxNumbering parse(const QByteArray &bytes, QString *damage = nullptr);

    /// The label of the next item of a list; empty for bullets and lists that do not exist. Items
    /// must be asked for in reading order.
    QString next(const QString &list, int level);

private:
    struct Level
    {
        QString format;
        QString text;     ///< with %1 … %9 for the numbers of the levels
        qint64 start = 1; ///< so wide that counting on from any number of the file stays right
    };
    using Levels = std::array<Level, levels>;
    struct List
    {
        QString definition;
        QHash<int, qint64> starts; ///< by level, where the list overrides its definition
        bool started = false;
    };
    using Counters = std::array<qint64, levels>; ///< the last number given; below the start if none
    friend class DocxNumberingParser;

    Counters &countersOf(List &list);

    QHash<QString, Levels> m_definitions;
    QHash<QString, List> m_lists;
    QHash<QString, Counters> m_counters; ///< by definition: lists that share one go on counting
};

} // namespace PlanLens
