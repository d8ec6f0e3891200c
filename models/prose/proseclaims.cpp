#include "prose/proseclaims.h"

#include "prose/prosefilter.h"
#include "prose/prosemeasure.h"
#include "prose/prosewords.h"

#include <algorithm>

namespace PlanLens {

using namespace ProseWords;

namespace {

bool isSeparator(QChar c)
{
    return QStringView(u"、和与及，,").contains(c);
}

/// Nothing but separators and bounds between two figures: they share what stands before the first.
bool joinsFigures(QStringView between)
{
    static const WordTable bounds(u"约 超 超过 突破 近 不低于 不超过 达 达到 以及 左右");
    qsizetype at = 0;
    while (at < between.size()) {
        if (isSeparator(between.at(at))) {
            ++at;
        } else if (const auto bound = bounds.startingAt(between, at)) {
            at += bound.length;
        } else {
            return false;
        }
    }
    return true; // 2.6万户7.7万人, 17条约353公里
}

/// 煤炭工业，投资9亿元: a clause that is only the name of a trade is what the next is about.
bool namesTrade(QStringView clause)
{
    constexpr qsizetype longest = 12;
    static const WordTable trades(u"工业 产业 农业 行业 事业 业 方面 领域");
    return clause.size() <= longest && trades.ending(clause);
}

} // namespace

void ClaimReader::read(const Sentence &sentence)
{
    if (!sentence.follows) {
        m_discourse.claimed = false;
        m_discourse.topic.clear();
        m_discourse.named.clear();
        m_discourse.theme.clear();
        // Trades are listed over several sentences, other quantities are not.
        if (m_discourse.quantity != u"增加值")
            m_discourse.quantity.clear();
        m_discourse.coordinates = m_discourse.counts = false;
    }
    readStretch(sentence.main, sentence.asides);
}

void ClaimReader::readStretch(const Stretch &stretch, const std::vector<Aside> &asides)
{
    const std::vector<Clause> clauses = splitClauses(stretch);
    std::size_t aside = 0;
    const Stretch *outer = m_stretch;
    Numbers numbers = scanNumbers(stretch);
    std::swap(numbers, m_numbers);
    for (const Clause &clause : clauses) {
        m_stretch = &stretch;
        readClause(clause);
        for (; aside < asides.size() && asides[aside].before <= clause.end; ++aside) {
            const Discourse before = m_discourse;
            readStretch(asides[aside].stretch, {});
            m_stretch = &stretch;
            m_discourse = before;
        }
    }
    std::swap(numbers, m_numbers);
    m_stretch = outer;
}

void ClaimReader::readClause(const Clause &clause)
{
    ClaimPhrase lead;
    skipLeads(*m_stretch, m_numbers, clause.start, clause.end, &lead);
    m_context.enterClause(words(clause.start, clause.end), lead);
    const auto &figures = m_numbers.figures;
    const auto lower = std::lower_bound(figures.begin(), figures.end(), clause.start,
                                        [](const Figure &f, int at) { return f.start < at; });
    std::size_t first = std::size_t(lower - figures.begin());
    if (first == figures.size() || figures[first].start >= clause.end) {
        noteTopic(clause);
        return;
    }
    const auto behind = std::lower_bound(figures.begin(), figures.end(), clause.end,
                                         [](const Figure &f, int at) { return f.start < at; });
    m_listsPapers = listsPapers(clause, std::size_t(behind - figures.begin()) - 1);
    int from = clause.start;
    while (first < figures.size() && figures[first].start < clause.end) {
        std::size_t last = first;
        while (last + 1 < figures.size() && figures[last + 1].start < clause.end &&
               joinsFigures(words(figures[last].end, figures[last + 1].start)))
            ++last;
        from = readRun(clause, first, last, from);
        first = last + 1;
    }
}

bool ClaimReader::listsPapers(const Clause &clause, std::size_t last) const
{
    const QStringView rest = words(m_numbers.figures[last].end, clause.end);
    return rest.startsWith(u'等') && uncounted().ending(rest);
}

int ClaimReader::limitOf(const Clause &clause, std::size_t index) const
{
    const auto &figures = m_numbers.figures;
    return index + 1 < figures.size() ? std::min(clause.end, figures[index + 1].start) : clause.end;
}

/// 整治河道7公里、21条街巷改造: the words before the list are only of its first figure.
bool ClaimReader::namesOnlyFirst(const Clause &clause, std::size_t first, std::size_t last,
                                 const ClaimPhrase &phrase) const
{
    const Figure &figure = m_numbers.figures[first];
    if (first == last || m_stretch->text.at(figure.end) != u'、' ||
        nounBehind(clause, last, phrase) != NounBehind::Counted)
        return false;
    const Subject named = splitVerb(tidyName(words(phrase.headStart, phrase.headEnd)));
    return !named.verb.isEmpty() && !named.noun.isEmpty() && !isAllVerbs(named.noun);
}

/// Reads figures that share the words [from, first figure); returns where the next words start.
/// `last` is moved to the last figure read.
int ClaimReader::readRun(const Clause &clause, std::size_t first, std::size_t &last, int from)
{
    auto &figures = m_numbers.figures;
    ClaimPhrase phrase = parsePhrase(*m_stretch, m_numbers, from, figures[first]);
    // 增长6%，力争达到7%
    if (phrase.predicate == Predicate::Level && phrase.aimed && !phrase.hasHead() &&
        figures[first].kind == UnitKind::Percent && m_discourse.measure == Measure::Growth)
        phrase.predicate = Predicate::Rise;
    if (repeatsVerb(phrase, figures[first])) {
        phrase.predicate = Predicate::None;
        phrase.headEnd = figures[first].start;
    }
    if (namesOnlyFirst(clause, first, last, phrase))
        last = first;
    if (isAttribute(clause, last, phrase))
        return from; // 1亿元以上企业20家: what comes next is named with it
    if (const int next = readOrigin(clause, first, phrase))
        return next;
    shareSuffix(first, last);
    switch (nounBehind(clause, last, phrase)) {
    case NounBehind::Counted:
        return readCounted(clause, first, last, phrase);
    case NounBehind::Described: {
        // 投资1.2亿元新建小学2所: the money is only what the deed behind it costs.
        const bool pays = figures[last].kind == UnitKind::Money &&
                          verbs().startingAt(words(figures[last].end, clause.end));
        return pays ? figures[last].end : endOfNoun(clause, last);
    }
    case NounBehind::None:
        break;
    }

    const QList<Subject> subjects = subjectsOf(phrase, last - first + 1, figures[first]);
    const bool list = first < last && phrase.respective;
    for (std::size_t i = first; i <= last; ++i) {
        const std::size_t k = i - first;
        const int quoteStart = k == 0 && !list ? phrase.quoteStart : figures[i].start;
        const bool distributes = std::size_t(subjects.size()) == last - first + 1;
        if (distributes || first == last) {
            // One figure for several subjects is claimed of each.
            const auto from_ = distributes ? qsizetype(k) : 0;
            const auto to = distributes ? qsizetype(k) + 1 : subjects.size();
            for (qsizetype s = from_; s < to; ++s)
                emitClaim(figures[i], phrase, subjects.at(s), quoteStart);
        } else if (!subjects.isEmpty()) {
            emitClaim(figures[i], phrase, subjects.first(), quoteStart);
        }
    }
    if (!subjects.isEmpty())
        m_discourse.subjects = subjects;
    if (phrase.hasHead())
        m_discourse.named += subjects;
    return figures[last].end;
}

/// 由31亿元增加到46亿元, 从2015年的45%提高到52%, 比2015年的45%提高7个百分点: the value a rise
/// starts from is claimed only where its year is told. Returns where to go on, 0 where the figure
/// is no such value.
int ClaimReader::readOrigin(const Clause &clause, std::size_t index, ClaimPhrase phrase)
{
    const auto &figures = m_numbers.figures;
    const Figure &figure = figures[index];
    const int limit = limitOf(clause, index);
    const auto target = tails().ending(words(figure.end, limit));
    const bool rises = limit < clause.end && (target.tag == To || phrase.originEnd > 0);
    if (phrase.originEnd == 0 || !rises)
        return 0;
    const QList<Subject> subjects = subjectsOf(phrase, 1, figure);
    if (subjects.isEmpty())
        return figure.end;
    phrase.predicate = Predicate::Level;
    if (phrase.year)
        emitClaim(figure, phrase, subjects.first(), figure.start);
    m_discourse.subjects = subjects;
    m_discourse.claimed = true;
    return figure.end;
}

/// 80%、87%以上: what stands behind the last figure holds for those before it.
void ClaimReader::shareSuffix(std::size_t first, std::size_t last)
{
    auto &figures = m_numbers.figures;
    for (std::size_t i = first; i < last; ++i) {
        // 10.6万、3.3万平方公里: a unit printed once.
        const bool point = figures[last].kind == UnitKind::Point && figures[i].unit == u"个";
        const bool bare = figures[i].kind == UnitKind::None || figures[i].kind == UnitKind::Scale ||
                          point; // 3.2个、1.1个百分点
        if (bare && figures[last].unit.startsWith(figures[i].unit)) {
            figures[i].unit = figures[last].unit;
            figures[i].kind = figures[last].kind;
        }
        if (figures[i].kind != figures[last].kind || figures[i].bound || figures[i].approximate)
            continue;
        if (figures[last].bound != Relation::MoreThan)
            figures[i].bound = figures[last].bound;
        figures[i].approximate = figures[last].approximate;
    }
}

void ClaimReader::emitClaim(const Figure &figure, const ClaimPhrase &phrase, const Subject &subject,
                            int quoteStart, bool counted)
{
    QString name = subject.name();
    if (!phrase.pace.isEmpty() && !name.contains(phrase.pace))
        name = phrase.pace + name;
    if (m_listsPapers || !isMeasured(figure, phrase, name, counted))
        return;
    Observation claim;
    claim.origin = Origin::Prose;
    claim.name = withBrackets(shareName(phrase, name), *m_stretch);
    claim.unit = figure.unit;
    claim.measure = measureOf(figure, phrase, subject);
    claim.value = valueOf(figure, phrase, subject, claim.measure);
    const auto placed = m_context.place(phrase, isFlow(figure, phrase, subject, claim.measure));
    claim.role = placed.role;
    claim.estimated = placed.estimated;
    claim.period = placed.period;
    claim.anchor.start = m_stretch->places[std::size_t(quoteStart)];
    claim.anchor.length = m_stretch->places[std::size_t(figure.end - 1)] + 1 - claim.anchor.start;
    m_out.append(claim);
    m_discourse.claimed = true;
    m_discourse.unit = figure.unit;
    m_discourse.measure = claim.measure;
}

/// 建设高标准农田800亩、改造提升300亩: the verbs are another deed to the same noun, no predicate.
bool ClaimReader::repeatsVerb(const ClaimPhrase &phrase, const Figure &figure) const
{
    const bool moves = phrase.predicate == Predicate::Rise || phrase.predicate == Predicate::Fall;
    const bool counted = figure.kind == UnitKind::Physical || figure.kind == UnitKind::Count;
    return moves && counted && phrase.separated && m_discourse.coordinates && phrase.hasHead() &&
           figure.unit == m_discourse.unit && isAllVerbs(words(phrase.headStart, figure.start));
}

/// 社会投资活跃度持续上升，占…比重为76%: a clause without figures may name what the next is about.
void ClaimReader::noteTopic(const Clause &clause)
{
    ClaimPhrase lead;
    const int start = skipLeads(*m_stretch, m_numbers, clause.start, clause.end, &lead);
    const QStringView text = words(start, clause.end);
    const qsizetype end = topicEnds().find(text);
    if (const QString trade = developedTrade(text); !trade.isEmpty()) {
        if (m_discourse.theme.isEmpty())
            m_discourse.theme = trade;
        return;
    }
    const bool listed = countsItsMembers(text) || namesTrade(text);
    if (end < 2 && !listed)
        return;
    QStringView topic = listed ? text : text.left(end);
    if (verbs().startingAt(topic))
        return;
    if (const auto tail = topicTails().ending(topic); tail && tail.length + 2 <= topic.size())
        topic.chop(tail.length);
    m_discourse.topic = tidyName(topic);
    m_discourse.coordinates = false;
    m_discourse.claimed = false;
}

} // namespace PlanLens
