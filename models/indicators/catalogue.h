#pragma once

#include "indicators/observation.h"
#include "indicators/verdict.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace PlanLens {

/// What is measured. An entry of the catalogue (resources/catalogue.tsv).
struct Indicator
{
    QString id;     ///< e.g. "gdp-growth"; stable, used in files and on the command line
    QString nameZh; ///< 地区生产总值增速
    QString nameEn; ///< Growth of regional GDP
    QStringList aliases;
    Measure measure = Measure::Level;
    QString unit; ///< the unit it is charted in: %, 万人, 亿元; empty for plain numbers and ratios
    Direction direction = Direction::Higher;
    QString group;      ///< for menus and sorting: economy, innovation, …
    QString definition; ///< one sentence with its source

    bool isValid() const { return !id.isEmpty(); }
    bool operator==(const Indicator &) const = default;
};

/// Why a name was taken for an indicator, for people who ask.
struct IndicatorMatch
{
    QString id;
    QString reason; ///< e.g. “alias 规上工业增加值增速”
};

class Catalogue
{
public:
    /// Reads the table. Lines that do not fit are left out and named in `errors`.
    static Catalogue fromTsv(const QByteArray &tsv, QStringList *errors = nullptr);
    /// The catalogue that ships with the program, read once.
    static const Catalogue &shipped();

    const QList<Indicator> &indicators() const { return m_indicators; }
    const Indicator *find(const QString &id) const;
    /// The indicator that a printed name with its unit, measure and parent row stands for. By rules
    /// that can be explained: normal form, aliases, quantity and unit. Never a guess: nothing where
    /// no rule applies.
    std::optional<IndicatorMatch> match(const QString &name, const QString &unit, Measure measure,
                                        const QString &parent = {}) const;
    /// By id, name or alias, as a person types it on the command line.
    const Indicator *findByIdOrName(const QString &text) const;

private:
    QList<Indicator> m_indicators;
    QHash<QString, int> m_byId;
    QHash<QString, QList<int>> m_byForm; ///< normal form of names and aliases
};

} // namespace PlanLens
