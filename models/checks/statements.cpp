// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/statements.h"

#include "catalogue/conversion.h"
#include "catalogue/nameform.h"
#include "checks/statedrows.h"
#include "claims/claimscope.h"
#include "claims/claimtext.h"
#include "figures/units.h"
#include "language/lexicon.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace PlanLens {

namespace {

constexpr qsizetype shortestStated = 5;
constexpr qsizetype shortestSubject = 4; ///< without the noun that depends on it

/// 114 of 完成年度计划的114% and of 超年度计划14个百分点.
std::optional<double> completion(const Observation &o)
{
    static const WordTable plans = wordsOf("plan-word");
    static const WordTable above = wordsOf("above");
    const auto figure = o.value.figure();
    if (o.measure != Measure::Comparison || o.origin != Origin::Prose || !figure ||
        !plans.occursIn(o.printed))
        return std::nullopt;
    if (above.occursIn(o.printed))
        return isPoints(o.unit) || normalUnit(o.unit) == u"%" ? std::optional(100 + *figure)
                                                              : std::nullopt;
    return normalUnit(o.unit) == u"%" ? figure : std::nullopt;
}

/// Whether a name says what is measured, and of what: not 计划总投资, which every project has.
bool isTelling(const QString &name)
{
    static const WordTable nouns = wordsOf("dependent-noun");
    const qsizetype kept = name.size() - nouns.ending(name).length;
    return name.size() >= shortestStated && kept >= shortestSubject && !isIndustryAlone(name);
}

QString dimensionOf(const Observation &o, const Indicator *known)
{
    if (known && known->indexBase > 0)
        return QStringLiteral("index");
    const QString unit = normalUnit(unitOf(o));
    const auto parsed = parseUnit(unit);
    return parsed ? parsed->dimension : unit;
}

struct Key
{
    QString subject;
    QString parent;
    QString dimension;
    QString measure;
    Period period;
    Role role = Role::Actual;
    ClaimFrame frame;

    auto tied() const
    {
        return std::tie(subject, parent, dimension, measure, period, role, frame.yearly,
                        frame.twoYears, frame.soFar, frame.sinceYear, frame.severalYears,
                        frame.reckoned);
    }
    bool operator<(const Key &other) const { return tied() < other.tied(); }
};

class Grouping
{
public:
    Grouping(const CheckContext &context, const CheckedText &text)
        : m_context(context), m_text(text)
    {}

    std::vector<StatementGroup> run()
    {
        for (int i = 0; i < m_text.observations().size(); ++i)
            add(i);
        std::vector<StatementGroup> groups;
        for (auto &[key, group] : m_groups)
            groups.push_back(std::move(group));
        return groups;
    }

private:
    bool isStatement(int index) const
    {
        const Observation &o = m_text.at(index);
        if (!o.period.isValid() || !o.value.figure())
            return false;
        if (o.origin == Origin::Table)
            return o.measure != Measure::Comparison && !m_text.isOfOther(o);
        const ClaimScope &scope = m_text.scope(index, m_context.regions());
        return (o.measure != Measure::Comparison || completion(o)) && scope.isPlain() &&
               !scope.amongParts;
    }

    void add(int index)
    {
        const Observation &o = m_text.at(index);
        if (!isStatement(index))
            return;
        const QString name = o.origin == Origin::Prose ? withoutVerb(o.name) : o.name;
        const QString id = indicatorOf(o, name);
        const Indicator *known = m_context.catalogue().find(id);
        const NameForm form = nameForm(name);
        Key key;
        key.subject = known ? id : form.base + quantityOfTable(m_text, o, form.base);
        key.parent = known ? QString() : o.parent;
        key.dimension = completion(o) ? QStringLiteral("percent") : dimensionOf(o, known);
        key.measure = measureOf(o, known, form.growth);
        key.period = o.period;
        key.role = roleSaid(o);
        key.frame = m_text.frame(index);
        StatementGroup &group = m_groups[key];
        group.known = known != nullptr;
        group.named = known || isTelling(form.base);
        (o.origin == Origin::Table ? group.cells : group.claims).append(index);
    }

    QString indicatorOf(const Observation &o, const QString &name) const
    {
        if (!o.indicator.isEmpty() || o.origin == Origin::Table || completion(o))
            return o.indicator;
        const auto match = m_context.catalogue().match(name, o.unit, o.measure);
        return match ? match->id : QString();
    }

    static QString measureOf(const Observation &o, const Indicator *known, bool growthName)
    {
        if (completion(o))
            return QStringLiteral("completion");
        if (o.measure == Measure::Growth || growthName)
            return QStringLiteral("growth");
        if (o.measure == Measure::Contribution)
            return QStringLiteral("contribution");
        // What is added is no level, unless the name says so: 城镇新增就业.
        return o.measure == Measure::Change && !known ? QStringLiteral("change") : QString();
    }

    const CheckContext &m_context;
    const CheckedText &m_text;
    std::map<Key, StatementGroup> m_groups;
};

} // namespace

bool isIndustryAlone(const QString &name)
{
    static const WordTable industries = wordsOf("industry-end");
    static const WordTable others = wordsOf({{0, "no-industry"}, {0, "maker"}}); // 企业
    return industries.ending(name) && !others.ending(name);
}

QString quantityOfTable(const CheckedText &text, const Observation &cell, const QString &name)
{
    const bool named = cell.origin != Origin::Table || !quantitiesIn(name).isEmpty();
    if (named)
        return {};
    QStringList quantities = quantitiesIn(text.captionOf(cell.table));
    quantities.removeDuplicates();
    return quantities.join(u'、');
}

std::vector<StatementGroup> statementGroups(const CheckContext &context, const CheckedText &text)
{
    return Grouping(context, text).run();
}

bool isAspiredMore(const CheckContext &context, const CheckedText &text, int aspired, int other)
{
    const auto isStrivenFor = [&](int index) {
        return text.scope(index, context.regions()).behindAspiration;
    };
    const auto pair = comparable(text.at(aspired), text.at(other), context.catalogue());
    return roleSaid(text.at(aspired)) == Role::Target && isStrivenFor(aspired) &&
           !isStrivenFor(other) && pair &&
           pair->left.figure().value_or(0) > pair->right.figure().value_or(0);
}

Observation stated(const Observation &observation)
{
    Observation one = observation;
    if (const auto rate = completion(observation)) {
        one.unit = QStringLiteral("%");
        if (one.value.low)
            one.value.low = rate;
        if (one.value.high)
            one.value.high = rate;
    }
    return one;
}

Chapters::Chapters(const Report &report)
{
    Place place;
    for (const Block &block : report.blocks) {
        if (block.kind == BlockKind::Heading && block.level == 1) {
            ++place.chapter;
            if (block.text.text().startsWith(u'一'))
                ++place.run;
        }
        m_places.push_back(place);
    }
}

bool Chapters::tellAlike(int leftBlock, int rightBlock) const
{
    const auto at = [&](int block) {
        return m_places.at(std::size_t(std::clamp(block, 0, int(m_places.size()) - 1)));
    };
    return at(leftBlock).chapter == at(rightBlock).chapter ||
           at(leftBlock).run != at(rightBlock).run;
}

} // namespace PlanLens
