// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <span>
#include <vector>

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

/// The table of places, and what names stand for which.
class Regions
{
public:
    /// Reads the table: seven columns separated by tabs, lines that start with # left out, a first
    /// line of titles. Lines that do not fit are left out and named in `errors`.
    static Regions fromTsv(const QByteArray &tsv, QStringList *errors = nullptr);
    /// The table that ships with the program, read once.
    static const Regions &shipped();

    const QList<Region> &all() const { return m_regions; }
    const Region *find(const QString &id) const;
    const Region *findByCode(const QString &code) const;
    /// By code, id, name, full name or alias, as a person types it. Null where several places have
    /// the name, unless one is of a higher level than the others: 吉林 is the province.
    const Region *findByText(const QString &text) const;
    /// The region that a title or opening line names: the longest name found, a district together
    /// with its city where both stand there. Null where none is named, or where the name is that of
    /// several places and no place around them is named (朝阳区).
    const Region *findIn(const QString &text) const;
    /// Whether `id` is `ancestor` or lies in it.
    bool isWithin(const QString &id, const QString &ancestor) const;
    /// What lists of places are sorted by: the code, so that districts follow their city; places
    /// without a code come after those of their parent that have one, unknown places last.
    QString sortKey(const QString &id) const;

private:
    struct Name
    {
        QStringView text;
        int region = -1;
        bool formal = false; ///< name or full name, not an alias
    };
    struct Mention
    {
        qsizetype length = 0;
        QList<int> candidates;
    };

    void index();
    std::span<const Name> namesFrom(QChar first) const;
    Mention mentionAt(QStringView text, qsizetype at) const;
    int resolve(const Mention &mention, const QList<Mention> &all) const;
    int highest(const QList<int> &candidates) const;
    bool isAncestor(int ancestor, int region) const;

    QList<Region> m_regions;
    QHash<QString, int> m_byId;
    std::vector<Name> m_names; ///< by first character; they view the strings of m_regions
};

} // namespace PlanLens
