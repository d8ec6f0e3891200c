// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/statedtally.h"

#include "checks/checkcontext.h"
#include "checks/tallycounts.h"
#include "claims/tallyclaims.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

struct StatedTallyWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::StatedTally)
};

bool countsOutcome(const TallyClaim &claim)
{
    return claim.kind == TallyKind::Met || claim.kind == TallyKind::Missed;
}

/// The counts of one paragraph by the indicators that they are of.
class Grouping
{
public:
    Grouping(const CheckedText &text, const TableTally &table) : m_text(text), m_table(table) {}

    void add(const ClaimSentence &sentence, const TallyClaim &claim)
    {
        const int number = int(std::lround(claim.number));
        if (claim.kind == TallyKind::Total)
            setOnce(tallyOf({}).indicators, number);
        else if (claim.kind == TallyKind::Attribute)
            setOnce(tallyOf(claim.scope).indicators, number);
        else if (countsOutcome(claim))
            addOutcome(sentence, claim, number);
    }

    QList<StatedTally> tallies()
    {
        m_tallies.removeIf([](const StatedTally &tally) { return !tally.met && !tally.missed; });
        return m_tallies;
    }

private:
    /// Of two counts of one thing the first is what the paragraph says of it.
    static void setOnce(std::optional<int> &count, int number)
    {
        if (!count)
            count = number;
    }

    void addOutcome(const ClaimSentence &sentence, const TallyClaim &claim, int number)
    {
        const TallyComparison compared = compareTally(m_text, m_table, claim);
        StatedTally &tally = tallyOf(compared.scope);
        if (!tally.met && !tally.missed)
            tally.place = m_text.evidence(sentence, claim.start, claim.end);
        setOnce(claim.kind == TallyKind::Met ? tally.met : tally.missed, number);
        tally.borneOut = tally.borneOut && compared.fit != TallyFit::No;
    }

    StatedTally &tallyOf(std::optional<Attribute> kind)
    {
        const auto known = std::find_if(m_tallies.begin(), m_tallies.end(),
                                        [&](const StatedTally &t) { return t.kind == kind; });
        if (known != m_tallies.end())
            return *known;
        m_tallies << StatedTally{.kind = kind};
        return m_tallies.last();
    }

    const CheckedText &m_text;
    const TableTally &m_table;
    QList<StatedTally> m_tallies;
};

/// A sentence with what it counts of a table of the year under review.
struct CountingSentence
{
    const ClaimSentence *sentence = nullptr;
    std::vector<TallyClaim> claims;
    const TableTally *table = nullptr;
};

std::vector<CountingSentence> countingSentences(const CheckedText &text,
                                                const std::vector<TableTally> &tables, int year)
{
    std::vector<CountingSentence> counting;
    for (const ClaimSentence &sentence : text.sentences()) {
        std::vector<TallyClaim> claims = tallyClaims(sentence.text);
        const TableTally *table = claims.empty() ? nullptr : tableCounted(text, tables, claims);
        if (table && table->judged && table->year == year)
            counting.push_back({&sentence, std::move(claims), table});
    }
    return counting;
}

/// The names, as the scorecard has them, of the rows that figures do not settle.
QStringList unsettledNames(const CheckedText &text, const std::vector<int> &unsettled,
                           const QList<ScoreRow> &rows)
{
    QList<Anchor> places;
    for (const int row : unsettled)
        places << text.at(text.rows().at(std::size_t(row)).any()).anchor;
    QStringList names;
    for (const ScoreRow &row : rows) {
        const std::optional<Observation> &figure = row.target ? row.target : row.actual;
        if (figure && places.contains(figure->anchor))
            names << row.name;
    }
    return names;
}

QString indicatorsText(const StatedTally &tally)
{
    const int count = tally.indicators.value_or(0);
    if (!tally.kind)
        return count > 0 ? StatedTallyWords::tr("%n indicator(s)", nullptr, count)
                         : StatedTallyWords::tr("indicators");
    if (*tally.kind == Attribute::Binding)
        return count > 0 ? StatedTallyWords::tr("%n binding indicator(s)", nullptr, count)
                         : StatedTallyWords::tr("binding indicators");
    return count > 0 ? StatedTallyWords::tr("%n expected indicator(s)", nullptr, count)
                     : StatedTallyWords::tr("expected indicators");
}

QString textOf(const StatedTally &tally)
{
    QStringList parts;
    if (tally.met)
        parts << StatedTallyWords::tr("%1 met").arg(*tally.met);
    if (tally.missed)
        parts << StatedTallyWords::tr("%1 missed").arg(*tally.missed);
    const int rest = tally.indicators && tally.met && tally.missed
                         ? *tally.indicators - *tally.met - *tally.missed
                         : 0;
    if (rest > 0)
        parts << StatedTallyWords::tr("%1 called neither").arg(rest);
    return StatedTallyWords::tr("%1: %2", "indicators, how many were met")
        .arg(indicatorsText(tally), parts.join(StatedTallyWords::tr(", ")));
}

/// What the figures have of the same indicators, and what the difference may come of.
QString disagreementText(const StatedTally &tally, const QString &stated)
{
    const QString beside = StatedTallyWords::tr("%1; by the figures %2 met, %3 missed, %4 open.",
                                                "what the report counts")
                               .arg(stated)
                               .arg(tally.counted.met)
                               .arg(tally.counted.missed)
                               .arg(tally.counted.open);
    if (!tally.borneOut || tally.unsettled.isEmpty())
        return StatedTallyWords::tr("%1 The figures do not bear out the report's count.")
            .arg(beside);
    return StatedTallyWords::tr(
               "%1 What the figures leave open, or come near to, the report may have "
               "counted as either: %2.")
        .arg(beside, tally.unsettled.join(StatedTallyWords::tr(", ")));
}

} // namespace

bool StatedTally::agrees() const
{
    return (!met || *met == counted.met) && (!missed || *missed == counted.missed);
}

QList<StatedTally> statedTallies(const CheckedReport &report, int reviewYear,
                                 const QList<ScoreRow> &rows)
{
    const CheckedText text(report);
    const std::vector<TableTally> tables = tableTallies(text);
    const std::vector<CountingSentence> sentences = countingSentences(text, tables, reviewYear);
    const auto first = std::find_if(sentences.begin(), sentences.end(), [](const auto &one) {
        return std::any_of(one.claims.begin(), one.claims.end(), countsOutcome);
    });
    if (first == sentences.end())
        return {};
    Grouping grouping(text, *first->table);
    for (const CountingSentence &one : sentences) {
        if (one.sentence->block != first->sentence->block || one.table != first->table)
            continue;
        for (const TallyClaim &claim : one.claims)
            grouping.add(*one.sentence, claim);
    }
    QList<StatedTally> tallies = grouping.tallies();
    for (StatedTally &tally : tallies) {
        tally.counted = tallyAmong(rows, tally.kind);
        tally.unsettled = unsettledNames(text, first->table->unsettled(text, tally.kind), rows);
    }
    return tallies;
}

QString statedText(const QList<StatedTally> &tallies)
{
    QStringList texts;
    for (const StatedTally &tally : tallies)
        texts << textOf(tally);
    return texts.join(StatedTallyWords::tr("; "));
}

QString talliesText(const IndicatorTally &ours, const QList<StatedTally> &stated)
{
    const QString text = tallyText(ours);
    return stated.isEmpty() ? text
                            : StatedTallyWords::tr("%1; by the report's own count %2")
                                  .arg(text, statedText(stated));
}

QStringList besideTexts(const QList<StatedTally> &tallies, const QString &place)
{
    const auto stated = [&](const QString &text) {
        return StatedTallyWords::tr("The report itself counts (%1) %2", "place, what it counts")
            .arg(place, text);
    };
    QList<StatedTally> agreeing = tallies;
    agreeing.removeIf([](const StatedTally &tally) { return !tally.agrees(); });
    QStringList texts;
    if (!agreeing.isEmpty())
        texts << StatedTallyWords::tr("%1; so do the figures.", "what the report counts")
                     .arg(stated(statedText(agreeing)));
    for (const StatedTally &tally : tallies) {
        if (!tally.agrees())
            texts << disagreementText(tally, stated(textOf(tally)));
    }
    return texts;
}

} // namespace PlanLens
