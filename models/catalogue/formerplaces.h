// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace PlanLens {

struct Region;

/// A name that a place bore until the national standard changed (resources/formerplaces.tsv).
struct FormerPlace
{
    QString name;  ///< 萧山市
    QString in;    ///< id of the place in which it lay
    QString now;   ///< id of its successor, or of its own line where it was dissolved; or empty
    int until = 0; ///< the last year of the name

    bool operator==(const FormerPlace &) const = default;
};

class FormerPlaces
{
public:
    /// Reads the table: four columns separated by tabs. Lines that do not fit are left out and
    /// named in `errors`.
    static FormerPlaces fromTsv(const QByteArray &tsv, QStringList *errors = nullptr);
    /// The table that ships with the program, read once.
    static const FormerPlaces &shipped();

    const QList<FormerPlace> &all() const { return m_places; }
    QList<FormerPlace> named(const QString &name) const;

private:
    QList<FormerPlace> m_places;
    QMultiHash<QString, qsizetype> m_byName;
};

/// Whether an alias of a place is a name of former times and no short form: 大足县 is one of
/// 大足区, 岫岩县 is short for 岫岩满族自治县.
bool isFormerName(const Region &region, QStringView alias);

} // namespace PlanLens
