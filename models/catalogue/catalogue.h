// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/decisionsinforce.h"
#include "catalogue/indicator.h"
#include "catalogue/namedecision.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace PlanLens {

/// Why a name was taken for an indicator, for people who ask.
struct IndicatorMatch
{
    QString id;
    QString reason; ///< e.g. “another name of 规上工业增加值增速”
};

struct AskedFigure;

/// The indicators that are known, and which names stand for which.
class Catalogue
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Catalogue)

public:
    /// Reads the table. Lines that do not fit are left out and named in `errors`.
    static Catalogue fromTsv(const QByteArray &tsv, QStringList *errors = nullptr);
    /// The catalogue that ships with the program, read once.
    static const Catalogue &shipped();
    /// This one with what people decided: their own indicators as entries, and names joined, kept
    /// apart or renamed. A decision takes precedence over every rule. One that joins to an
    /// indicator which is not known is left out; one that makes an indicator whose id is taken
    /// joins to that.
    Catalogue withDecisions(const QList<NameDecision> &decisions) const;
    /// The decision that was made on a name; null where there is none.
    const NameDecision *decisionOn(const PrintedName &printed) const;
    bool hasDecisions() const { return !m_decisions.isEmpty(); }

    const QList<Indicator> &indicators() const { return m_indicators; }
    const Indicator *find(const QString &id) const;
    /// Ids of the indicators that are rows below another one (a name written A>B): the incomes of
    /// city and country below the income of all; the growth of these below its growth.
    QStringList partsOf(const Indicator &whole) const;
    /// The indicator that a printed name with its unit, measure and parent row stands for. By rules
    /// that can be explained: normal form (see nameform.h), aliases, quantity and unit. Never a
    /// guess: nothing where no rule applies or two indicators would do.
    ///
    /// A name that says growth, or a level whose unit is % where no level in % bears the name, is
    /// the growth rate: 人均地区生产总值（%）. A comparison with a target is no indicator, and a
    /// change of a level is not the level.
    std::optional<IndicatorMatch> match(const QString &name, const QString &unit, Measure measure,
                                        const QString &parent = {}) const;
    /// Whether an indicator bears the name, whatever it measures.
    bool isKnownName(const QString &name) const;
    /// By id, name or alias, as a person types it on the command line.
    const Indicator *findByIdOrName(const QString &text) const;

private:
    struct Bearer ///< an indicator that bears a name
    {
        int indicator = -1;
        bool byMainName = false;
    };
    using Bearers = QList<Bearer>;

    void add(Indicator indicator);
    void index();
    void addName(const QString &name, Bearer bearer);
    const Bearers *bearersOf(const QString &form) const;
    std::optional<IndicatorMatch> matchByRules(const PrintedName &printed) const;
    std::optional<IndicatorMatch> matchByDecision(const NameDecision &decision) const;
    std::optional<Bearer> choose(const Bearers &bearers, const AskedFigure &asked) const;
    QString reasonFor(const Bearer &bearer, const AskedFigure &asked) const;

    QList<Indicator> m_indicators;
    QHash<QString, int> m_byId;
    QHash<QString, Bearers> m_byForm; ///< normal forms of names and aliases; sub-rows as A>B
    DecisionsInForce m_decisions;
};

} // namespace PlanLens
