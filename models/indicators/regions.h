#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace PlanLens {

/// A place that reports are about (resources/regions.tsv).
struct Region
{
    QString id;   ///< the GB/T 2260 code, or a name of our own where there is none ("cq-wansheng")
    QString code; ///< GB/T 2260; empty where the place has none (development zones)
    QString name; ///< 大渡口区
    QString fullName; ///< 重庆市大渡口区
    QStringList aliases;
    QString parent; ///< id; empty for the country
    QString pinyin; ///< without tones and blanks: dadukouqu

    bool isValid() const { return !id.isEmpty(); }
    bool operator==(const Region &) const = default;
};

class Regions
{
public:
    static Regions fromTsv(const QByteArray &tsv, QStringList *errors = nullptr);
    /// The table that ships with the program, read once.
    static const Regions &shipped();

    const QList<Region> &all() const { return m_regions; }
    const Region *find(const QString &id) const;
    const Region *findByCode(const QString &code) const;
    /// By code, id, name, full name or alias, as a person types it.
    const Region *findByText(const QString &text) const;
    /// The region that a title or opening line names: the longest name found, a district together
    /// with its city where both stand there. Null where none is named.
    const Region *findIn(const QString &text) const;
    /// Whether `id` is `ancestor` or lies in it.
    bool isWithin(const QString &id, const QString &ancestor) const;

private:
    QList<Region> m_regions;
    QHash<QString, int> m_byId;
    QHash<QString, QList<int>> m_byName; ///< names, full names and aliases
    int m_longestName = 0;
};

} // namespace PlanLens
