// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/notedplace.h"
#include "report/anchor.h"

#include <QDebug>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>
#include <utility>

namespace PlanLens {

/// What kind of claim was checked.
enum class CheckRule {
    Tally,         ///< how many indicators were met, are binding, expected …
    Restated,      ///< what is said twice: text and table, text and text, table and table
    ImpliedBase,   ///< what rates and completions imply of a base
    Rank,          ///< ranks, and comparisons with other regions
    Arithmetic,    ///< shares, sums, ratios, differences
    CarriedTarget, ///< a year's target in that year's plan and in the next year's review
    CitedPlan,     ///< a district citing its city
    Verdict,       ///< a 是/否 column, or words, against the figures
    LoweredTarget, ///< a target set below the one before
    ChangedBasis,  ///< figures on another basis than before
    ChangedUnit    ///< another unit than before, or a value that looks like one
};

enum class FindingResult {
    Consistent,
    Contradiction,
    Unverifiable, ///< what it would be checked against is missing or leaves it open
    Notice ///< no claim, but worth knowing: of the last three rules, and of Restated a lost bound
};

/// A place that a finding rests on.
struct Evidence
{
    QString file; ///< as the report names it
    int line = 0; ///< 1-based source line
    QString quote;
    Anchor anchor;

    bool operator==(const Evidence &) const = default;
};

/// A number that was compared, and what it is.
struct NamedFigure
{
    QString name;
    double number = 0;

    bool operator==(const NamedFigure &) const = default;
};

/// One thing a report says that can be checked, and what came of it.
struct Finding
{
    CheckRule rule = CheckRule::Tally;
    FindingResult result = FindingResult::Consistent;
    QString message;          ///< one sentence in the person's language
    QList<Evidence> evidence; ///< the place questioned first; never empty
    QList<NamedFigure> figures;
    QString report; ///< key of the report whose sentence or table is questioned

    bool operator==(const Finding &) const = default;
};

/// What comes of a claim where several figures may be meant: it is consistent with the first that
/// agrees; of others that differ from each other which is meant is not known, and nothing comes of
/// it.
class AgreedFinding
{
public:
    void add(Finding one);
    std::optional<Finding> take() && { return std::move(m_found); }

private:
    std::optional<Finding> m_found;
    bool m_settled = false;
};

/// The words of the command line's JSON: "carried-target", "contradiction", …
QString toKey(CheckRule rule);
QString toKey(FindingResult result);
/// And back; nothing where the word is unknown.
std::optional<CheckRule> checkRuleFromKey(const QString &key);
/// All rules, in the order in which they are listed.
const QList<CheckRule> &checkRules();
/// The name of a rule or a result in the person's language.
QString displayName(CheckRule rule);
QString displayName(FindingResult result);

/// What a finding is known by, whatever is found besides: its rule, what came of it, and the places
/// and words that it rests on. What was dealt with as unverifiable and turns out a contradiction is
/// another finding.
QString findingKey(const Finding &finding);
/// The first place that the finding with such a key rests on: its line and words.
NotedPlace firstPlaceOf(const QString &findingKey);

QDebug operator<<(QDebug debug, const Finding &finding);

} // namespace PlanLens

Q_DECLARE_METATYPE(PlanLens::Finding)
