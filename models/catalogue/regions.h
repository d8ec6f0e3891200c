// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <memory>
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

/// A name that stands in a text, and the places that bear it.
struct PlaceName
{
    qsizetype length = 0;
    bool formal = false; ///< name or full name, not an alias
    QList<const Region *> places;
};

/// The table of places, and what names stand for which.
///
/// A place that the table lacks can stand for itself: a zone, a town. Its id is that of the place
/// it lies in and its name (`500000~璧山高新区`), so that find() knows all about it.
class Regions
{
public:
    Regions();

    /// Reads the table: seven columns separated by tabs, lines that start with # left out, a first
    /// line of titles. Lines that do not fit are left out and named in `errors`.
    static Regions fromTsv(const QByteArray &tsv, QStringList *errors = nullptr);
    /// The table that ships with the program, read once.
    static const Regions &shipped();

    const QList<Region> &all() const { return m_regions; }
    /// The place with an id; also one that stands for itself. Null where there is none.
    const Region *find(const QString &id) const;
    /// The id of a place that the table lacks.
    static QString ownId(const QString &parent, const QString &name);
    const Region *findByCode(const QString &code) const;
    /// By code, id, name, full name or alias, as a person types it. Null where several places have
    /// the name, unless one is of a higher level than the others: 吉林 is the province.
    const Region *findByText(const QString &text) const;
    /// The longest name that begins in a text at `at`. Short aliases (平安) count only where the
    /// text goes on as after a place's name.
    PlaceName nameAt(QStringView text, qsizetype at) const;
    /// All places that bear a name or alias.
    QList<const Region *> named(QStringView name) const;
    /// The one of the highest level; null where several are.
    static const Region *highest(const QList<const Region *> &places);
    /// 0 the country, 1 a province, 2 a prefecture, 3 a county or what has no code.
    static int level(const Region &region);
    /// Whether `id` is `ancestor` or lies in it.
    bool isWithin(const QString &id, const QString &ancestor) const;
    /// The province that a place is or lies in; null for the country and where it is not known.
    const Region *provinceOf(const QString &id) const;
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
    void index();
    std::span<const Name> namesFrom(QChar first) const;
    const Region *ownPlace(const QString &id) const;

    QList<Region> m_regions;
    QHash<QString, int> m_byId;
    struct OwnPlaces;
    std::shared_ptr<OwnPlaces>
        m_ownPlaces;           ///< those that stand for themselves, as they are asked for
    std::vector<Name> m_names; ///< by first character; they view the strings of m_regions
};

} // namespace PlanLens
