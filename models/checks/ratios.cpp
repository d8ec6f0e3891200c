// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/conversion.h"
#include "checks/checkrules.h"
#include "claims/claimscope.h"
#include "claims/paragraphs.h"
#include "claims/structures.h"
#include "figures/periods.h"
#include "figures/units.h"
#include "language/lexicon.h"
#include "text/stops.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace PlanLens {

namespace {

struct RatiosTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

/// A level that was reached, of the report's own place and of all that it names.
bool isPlainLevel(const CheckContext &context, const CheckedText &text, int index)
{
    const Observation &o = text.at(index);
    return o.measure == Measure::Level && o.role == Role::Actual && isOneFigure(o.value) &&
           o.value.basis.isEmpty() && !o.basisChanged && o.value.figure().value_or(0) > 0 &&
           !text.isOfOther(o) && text.scope(index, context.regions()).isPlain();
}

constexpr std::size_t industries = IndustryStructure::industries;

/// Whether words between 三次产业 and its structure say that it is that of the product, now:
/// 结构为, 增加值比重为, 调整为; but not 投资结构为, 由上年的.
bool leadsToStructure(QString words)
{
    constexpr qsizetype longest = 10;
    static const WordTable shares = wordsOf({{0, "share-noun"}, {0, "kept-quantity"}});
    static const WordTable others = wordsOf({{0, "quantity"},
                                             {0, "dependent-noun"},
                                             {0, "against"},
                                             {0, "origin"},
                                             {0, "year-before"},
                                             {0, "country"},
                                             {0, "province"},
                                             {0, "city"}});
    WordTable::Hit share;
    for (qsizetype at = shares.find(words, 0, &share); at >= 0; at = shares.find(words, 0, &share))
        words.remove(at, share.length);
    const bool letters =
        std::all_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); });
    return letters && words.size() <= longest && !others.occursIn(words);
}

/// Whether a structure is the whole of the report's own product now. One that another place or
/// time has is not.
bool isOfProduct(QStringView text, const IndustryStructure &structure)
{
    static const WordTable places = wordsOf({{0, "country"}, {0, "province"}, {0, "city"}});
    const TextPiece &name = structure.name;
    const int clause = pieceAround(text, name.start, name.end, Stops::clause).start;
    const QStringView lead = text.mid(structure.leadFrom, structure.start - structure.leadFrom);
    return structure.isWhole() && leadsToStructure(lead.toString()) &&
           !places.occursIn(text.mid(clause, name.start - clause));
}

/// The structure that the first clause of a paragraph ends in which has one; of
/// 由16:52:32调整为15:54:31 the last.
std::optional<IndustryStructure> structureOf(QStringView text)
{
    std::optional<IndustryStructure> last;
    for (const IndustryStructure &structure : industryStructures(text)) {
        if (last && structure.name.start != last->name.start)
            break;
        last = isOfProduct(text, structure) ? std::optional(structure) : std::nullopt;
    }
    return last;
}

/// What the industries add to the product of a year, and the product.
struct Product
{
    int whole = -1; ///< observations
    std::array<int, industries> parts{-1, -1, -1};

    bool isKnown() const
    {
        return whole >= 0 && std::all_of(parts.begin(), parts.end(), [](int i) { return i >= 0; });
    }
};

class StructureCheck
{
public:
    StructureCheck(const CheckContext &context, const CheckedText &text)
        : m_context(context), m_text(text)
    {}

    void run(const NumberedParagraph &paragraph, QList<Finding> &findings) const
    {
        const auto structure = structureOf(paragraph.text());
        if (const auto finding = structure ? check(paragraph, *structure) : std::nullopt)
            findings.append(*finding);
    }

private:
    const Observation &at(int index) const { return m_text.at(index); }
    double number(int index) const { return at(index).value.figure().value_or(0); }

    bool isLevelOf(int index, QStringView indicator) const
    {
        const Observation &o = at(index);
        return o.indicator == indicator && isPlainLevel(m_context, m_text, index) && !o.estimated &&
               o.period.isYear();
    }

    /// The one figure of an indicator for a year; -1 where there is none, or they differ.
    int levelOf(QStringView indicator, const Period &year) const
    {
        int found = -1;
        for (int i = 0; i < m_text.observations().size(); ++i) {
            if (!isLevelOf(i, indicator) || at(i).period != year)
                continue;
            if (found >= 0 && (number(i) != number(found) || unitOf(at(i)) != unitOf(at(found))))
                return -1;
            found = i;
        }
        return found;
    }

    /// The year that a paragraph is about: that of the product which it states, or which the one
    /// beside it does.
    std::optional<Period> yearAround(int block) const
    {
        std::optional<Period> year;
        for (int i = 0; i < m_text.observations().size(); ++i) {
            const Observation &o = at(i);
            if (o.origin != Origin::Prose || std::abs(o.anchor.block - block) > 1)
                continue;
            if (o.role != Role::Actual)
                return std::nullopt;
            if (isLevelOf(i, u"gdp") && (!year || year->from < o.period.from))
                year = o.period;
        }
        return year == Period::year(m_text.report().identity.reviewYear.value_or(0)) ? year
                                                                                     : std::nullopt;
    }

    Product productOf(const Period &year) const
    {
        Product product;
        product.whole = levelOf(u"gdp", year);
        product.parts = {levelOf(u"primary", year), levelOf(u"secondary", year),
                         levelOf(u"services", year)};
        return product;
    }

    static double amount(const Observation &o)
    {
        const auto unit = parseUnit(unitOf(o));
        return o.value.figure().value_or(0) * (unit ? unit->factor : 1);
    }

    std::optional<Finding> check(const NumberedParagraph &paragraph,
                                 const IndustryStructure &structure) const
    {
        const TextPiece said =
            pieceAround(paragraph.text(), structure.start, structure.end, Stops::clause);
        const QList<Period> years =
            periodsIn(QStringView(paragraph.text()).mid(said.start, structure.start - said.start));
        const auto year = yearAround(paragraph.whole.block);
        if (!years.isEmpty() && year && years != QList<Period>{*year})
            return std::nullopt; // 2020年三次产业结构为
        const Product product = year ? productOf(*year) : Product{};
        if (!product.isKnown())
            return std::nullopt;
        for (std::size_t i = 0; i < industries; ++i) {
            const double computed =
                amount(at(product.parts.at(i))) / amount(at(product.whole)) * 100;
            // One share is often moved by a digit, so that all come to a hundred; beyond that it is
            // rounded.
            if (std::abs(computed - structure.shares.at(i)) > structure.step * 1.5 + 1e-9)
                return finding(paragraph, structure, product, i);
        }
        return finding(paragraph, structure, product, industries);
    }

    /// With `wrong` beyond the last industry where all fit.
    Finding finding(const NumberedParagraph &paragraph, const IndustryStructure &structure,
                    const Product &product, std::size_t wrong) const
    {
        const bool fits = wrong == industries;
        const std::size_t shown = fits ? 0 : wrong;
        const int part = product.parts.at(shown);
        const double stated = structure.shares.at(shown);
        const double computed = amount(at(part)) / amount(at(product.whole)) * 100;
        Finding finding = m_text.finding(
            CheckRule::Arithmetic, fits ? FindingResult::Consistent : FindingResult::Contradiction,
            RatiosTexts::tr("%1 of %2 is %3%; the text says %4%.")
                .arg(shownWithUnit(at(part)), shownWithUnit(at(product.whole)),
                     QString::number(computed, 'f', 1), numberText(stated)));
        const TextPiece clause =
            pieceAround(paragraph.text(), structure.start, structure.end, Stops::clause);
        finding.evidence = {m_text.evidence(paragraph.whole, clause.start, structure.end),
                            m_text.evidence(part), m_text.evidence(product.whole)};
        finding.figures = {{RatiosTexts::tr("share stated"), stated},
                           {RatiosTexts::tr("share computed"), computed}};
        return finding;
    }

    const CheckContext &m_context;
    const CheckedText &m_text;
};

} // namespace

void checkStructures(const CheckContext &context, const CheckedText &text, QList<Finding> &findings)
{
    const StructureCheck check(context, text);
    for (const NumberedParagraph &paragraph : text.paragraphs())
        check.run(paragraph, findings);
}

} // namespace PlanLens
