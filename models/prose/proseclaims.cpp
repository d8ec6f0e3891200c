// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/proseclaims.h"

#include "language/lexicon.h"
#include "naming/proseellipsis.h"
#include "phrases/proseleads.h"
#include "phrases/prosewords.h"
#include "prose/claimwriting.h"
#include "prose/figurebrackets.h"
#include "prose/figureruns.h"
#include "prose/namedafter.h"
#include "prose/nounafter.h"
#include "prose/placewords.h"
#include "prose/planfigures.h"
#include "prose/proseattributes.h"
#include "prose/prosecounted.h"
#include "prose/prosefilter.h"
#include "prose/prosetopic.h"
#include "prose/runphrases.h"
#include "prose/subjectfinding.h"
#include "prose/unreadsubject.h"
#include "text/workpoint.h"

#include <utility>

namespace PlanLens {

using namespace ProseWords;

namespace {

/// Reads clause after clause; what is spoken of goes on from one to the next.
class ClaimReader
{
public:
    ClaimReader(Discourse discourse, ProseContext &context, QList<Observation> &claims,
                QList<UnreadNumber> &unread, QList<Anchor> &unnamed)
        : m_discourse(std::move(discourse))
        , m_context(context)
        , m_claims(claims)
        , m_unread(unread)
        , m_unnamed(unnamed)
    {}

    void read(const Stretch &stretch, const std::vector<Aside> &asides);
    Discourse discourse() && { return std::move(m_discourse); }

private:
    void readClause(const Stretch &stretch, Numbers &numbers, const Clause &clause);
    int readRun(const ClauseView &view, Numbers &numbers, std::size_t first, std::size_t &last,
                int from);
    int readCounted(const ClauseView &view, std::size_t first, std::size_t last,
                    ClaimPhrase phrase);
    void shareAct(const QString &noun, bool separated, bool done);
    void readSubjects(const ClauseView &view, std::size_t first, std::size_t last,
                      const ClaimPhrase &phrase);
    void readOrigin(const ClauseView &view, std::size_t first, std::size_t last,
                    ClaimPhrase phrase);
    void readBase(const ClauseView &view, std::size_t first, std::size_t last, ClaimPhrase phrase);
    void readConverted(const ClauseView &view, std::size_t index, ClaimPhrase phrase);
    void readSized(const ClauseView &view, std::size_t size, ClaimPhrase phrase);
    void addPlan(const ClauseView &view, std::size_t index, ClaimPhrase phrase,
                 const Subject &subject);
    QList<Subject> takeSubjects(const ClauseView &view, const ClaimPhrase &phrase,
                                std::size_t first, std::size_t last);
    void add(const Stretch &stretch, const Claim &claim);

    Discourse m_discourse;
    ProseContext &m_context;
    QList<Observation> &m_claims;
    QList<UnreadNumber> &m_unread;
    QList<Anchor> &m_unnamed;
    bool m_listsMeasures = false; ///< the clause does
    qsizetype m_doneFrom = -1; ///< the first claim of a list of things done; -1 where there is none
};

void ClaimReader::read(const Stretch &stretch, const std::vector<Aside> &asides)
{
    Numbers numbers = scanNumbers(stretch);
    for (const UnreadNumber &number : numbers.unread)
        m_unread.append({stretch.places[std::size_t(number.start)],
                         stretch.places[std::size_t(number.end - 1)] + 1});
    std::size_t aside = 0;
    const qsizetype firstClaim = m_claims.size();
    for (const Clause &clause : splitClauses(stretch)) {
        workPoint();
        readClause(stretch, numbers, clause);
        for (; aside < asides.size() && asides[aside].before <= clause.end; ++aside) {
            const Discourse before = m_discourse;
            m_discourse.inAim = bool(planWords().endingAt(stretch.text, asides[aside].before));
            m_discourse.atPlace = endsInPlace(stretch.view(clause.start, asides[aside].before));
            takeBracket(stretch, asides[aside], m_claims, firstClaim);
            m_context.inBracket([&] { read(asides[aside].stretch, {}); });
            m_discourse = before;
        }
    }
}

void ClaimReader::readClause(const Stretch &stretch, Numbers &numbers, const Clause &clause)
{
    const std::vector<Figure> &figures = numbers.figures;
    const ClauseView view{stretch, figures, clause};
    ClaimPhrase lead;
    const int start = skipLeads(stretch, numbers, clause.start, clause.end, &lead);
    m_context.enterClause(view.words(clause.start, clause.end), lead);
    std::size_t first = firstFigureFrom(figures, clause.start);
    const std::size_t end = firstFigureFrom(figures, clause.end);
    if (auto passed = passedOver(view, numbers, m_discourse, start, first == end)) {
        m_discourse = *std::move(passed);
        return;
    }
    for (std::size_t i = first; i < end; ++i)
        shareUnitOfReferences(view, numbers.figures, i);
    m_listsMeasures = listsMeasures(view, end - 1);
    m_doneFrom = -1;
    int from = clause.start;
    while (first < end) {
        std::size_t last = lastOfRun(view, first);
        from = readRun(view, numbers, first, last, from);
        first = last + 1;
    }
}

/// Reads figures that share the words [from, first figure); returns where the next words start.
/// `last` is moved to the last figure read.
int ClaimReader::readRun(const ClauseView &view, Numbers &numbers, std::size_t first,
                         std::size_t &last, int from)
{
    const std::vector<Figure> &figures = view.figures;
    if (isPlanCompleted(view, first)) {
        last = first;
        return from; // claimed with what completes it
    }
    takeUnits(view, numbers.figures, first, last);
    const Figure *marks = countOfMarks(view, numbers.counts, first);
    const ClaimPhrase phrase =
        phraseBefore(view, numbers, from, marks ? *marks : figures[first], m_discourse);
    const bool whole = isWholeOfShare(view, first);
    if (whole || namesOnlyFirst(view, first, last, phrase, m_discourse))
        last = first;
    if (whole) {
        const Discourse part = m_discourse; // which is spoken of still
        readSubjects(view, first, first, phraseOfWhole(view, phrase));
        m_discourse = part;
        return from;
    }
    if (isInRate(view, last, phrase))
        return from; // 500米|服务半径覆盖率
    if (const auto told = toldBehind(view, last, phrase, m_discourse, m_context.isReview())) {
        readSubjects(view, first, last, told->phrase);
        return told->end;
    }
    if (const int end = endOfBase(view, last, phrase)) {
        readBase(view, first, last, phrase);
        return end;
    }
    if (isAttribute(view, last, phrase, m_discourse, m_context.isReview())) {
        if (isPartUnnamed(view, last))
            m_unnamed.append(anchorOf(view.stretch, figures[last].start, figures[last].end));
        if (const auto missed = aimMissed(view, phrase))
            m_discourse.speakOf(takeSubjects(view, *missed, last, last), true);
        return afterAttribute(view, last, phrase, from);
    }
    if (isRestated(view, phrase, m_discourse)) {
        readConverted(view, last, phrase);
        return figures[last].end;
    }
    if (sizesNext(view, first, phrase, m_discourse)) {
        last = first + 1;
        readSized(view, first, phrase);
        return figures[last].end;
    }
    takeBoundsBetween(view, numbers.figures, first, last);
    shareSuffix(numbers.figures, first, last);
    if (isOrigin(view, last, phrase)) {
        readOrigin(view, first, last, phrase);
        return figures[last].end;
    }
    if (const int end = marks ? figures[first].end : endOfMarks(view, first)) {
        m_discourse.subjects = takeSubjects(view, phrase, first, first);
        while (last + 1 < figures.size() && figures[last + 1].start < end)
            ++last; // 亿元 of 3个百亿元大关
        return end;
    }
    if (const NamedAfter named = namedAfter(view, last, phrase, m_discourse);
        !named.name.isEmpty()) {
        m_discourse.subjects = {subjectOf(named)};
        if (named.last > last) // 培育5家产值1亿元以上企业、3个园区
            m_discourse.coordinate(m_discourse.subjects.constFirst(), phrase.hasHead());
        for (std::size_t i = named.done ? first : last; i <= last; ++i)
            add(view.stretch, {.figure = figures[i],
                               .phrase = phraseOf(named, phrase),
                               .subject = m_discourse.subjects.constFirst(),
                               .quoteStart = figures[i].start,
                               .counted = true});
        last = named.last;
        return named.end;
    }
    const NounAfter noun = nounAfter(view, last, phrase, m_discourse);
    if (noun == NounAfter::Counted)
        return readCounted(view, first, last, phrase);
    if (noun == NounAfter::Described)
        return endOfDescribed(view, last);
    readSubjects(view, first, last, phrase);
    return figures[last].end;
}

int ClaimReader::readCounted(const ClauseView &view, std::size_t first, std::size_t last,
                             ClaimPhrase phrase)
{
    CountedNoun noun = readCountedNoun(view, first, last, phrase, std::move(m_discourse));
    m_discourse = std::move(noun.discourse);
    shareAct(noun.subject.noun, phrase.separated, saysDone(view, phrase) || isFinished(view, last));
    phrase.predicate = Predicate::None;
    for (std::size_t i = first; noun.isClaim && i <= last; ++i) {
        const bool quotesHead = i == first && phrase.hasHead();
        add(view.stretch, {.figure = view.figures[i],
                           .phrase = phrase,
                           .subject = noun.subject,
                           .quoteStart = quotesHead ? phrase.headStart : view.figures[i].start,
                           .counted = true,
                           .follows = phrase.separated});
    }
    return noun.end;
}

/// 完成20台锅炉、3条管线改造: what is done to the last thing of a list is done to all.
void ClaimReader::shareAct(const QString &noun, bool separated, bool done)
{
    if (separated && !m_claims.isEmpty())
        m_claims.last().name = withRankedNoun(m_claims.last().name, noun);
    if (!separated)
        m_doneFrom = done ? m_claims.size() : -1;
    actOnAll(m_claims, m_doneFrom, noun);
}

void ClaimReader::readSubjects(const ClauseView &view, std::size_t first, std::size_t last,
                               const ClaimPhrase &phrase)
{
    const QList<Subject> subjects = takeSubjects(view, phrase, first, last);
    const Run run{first, last};
    m_discourse.years = isGivenOutByTime(run, phrase) ? phrase.listed : decltype(phrase.listed){};
    const bool untold = isGivenOutInTheDark(view, run, phrase, subjects);
    if (subjects.isEmpty() || untold) {
        if (untold || saysRate(view.figures[last], phrase))
            m_unnamed.append(anchorOf(view.stretch, phrase.quoteStart, view.figures[last].end));
        return;
    }
    if (first > 0 && phrase.predicate == Predicate::Completion && isPlanCompleted(view, first - 1))
        addPlan(view, first - 1, phrase, subjects.first());
    const bool list = first < last && phrase.respective;
    const bool distributes = std::size_t(subjects.size()) == run.size();
    const bool byTime = isGivenOutByTime(run, phrase);
    for (std::size_t i = first; i <= last; ++i) {
        const Figure &figure = view.figures[i];
        const ClaimPhrase own = phraseInRun(view, run, i, phrase);
        // One figure for several subjects is claimed of each.
        const bool ofAll = first == last && !distributes;
        const qsizetype from = distributes && !byTime ? qsizetype(i - first) : 0;
        const qsizetype to = ofAll ? subjects.size() : from + 1;
        for (qsizetype s = from; s < to; ++s) {
            add(view.stretch, {.figure = figure,
                               .phrase = own,
                               .subject = subjects.at(s),
                               .quoteStart = i == first && !list ? phrase.quoteStart : figure.start,
                               .listed = first < last,
                               .shared = ofAll && subjects.size() > 1,
                               .follows = phrase.separated,
                               .shareOf = phrase.hasHead() ? m_discourse.shareOf : QString()});
        }
    }
    m_discourse.speakOf(subjects, phrase.hasHead());
}

/// 在上年增长6%的基础上: what there was the year before.
void ClaimReader::readBase(const ClauseView &view, std::size_t first, std::size_t last,
                           ClaimPhrase phrase)
{
    phrase.aimed = phrase.planned = phrase.expected = false;
    phrase.yearsBack = phrase.year ? 0 : 1;
    phrase.headEnd = endBeforeBase(view, phrase);
    const QString base = m_discourse.base;
    readSubjects(view, first, last, phrase);
    m_discourse.base = base;
    if (m_discourse.subjects.isEmpty())
        m_unnamed.append(anchorOf(view.stretch, phrase.quoteStart, view.figures[last].end));
}

/// The same amount in another unit is one more level of what it is an amount of.
void ClaimReader::readConverted(const ClauseView &view, std::size_t index, ClaimPhrase phrase)
{
    const Figure &figure = view.figures[index];
    static const WordTable about = wordsOf("about");
    const QString unit = m_discourse.unit;
    if (!convertsLevel(figure, m_discourse))
        return;
    phrase.predicate = Predicate::Level;
    phrase.approximate = phrase.approximate || about.endingAt(view.stretch.text, phrase.headStart);
    add(view.stretch, {.figure = figure,
                       .phrase = phrase,
                       .subject = m_discourse.subjects.first(),
                       .quoteStart = phrase.headStart});
    m_discourse.unit = unit;
}

/// 超10亿元|8家 of what was counted before by another size: 年产值超10亿元企业.
void ClaimReader::readSized(const ClauseView &view, std::size_t size, ClaimPhrase phrase)
{
    const Subject subject{{}, nameOfSized(view, size, phrase, m_discourse)};
    phrase.predicate = Predicate::None;
    phrase.boundAlone = false;
    phrase.bound.reset();
    add(view.stretch, {.figure = view.figures[size + 1],
                       .phrase = phrase,
                       .subject = subject,
                       .quoteStart = phrase.quoteStart,
                       .counted = true});
}

/// The value that a rise starts from is of the year that is told, else of the year before what is
/// spoken of: the last year, or the last before the five; of no year where nothing tells. It is
/// what there was, no aim.
void ClaimReader::readOrigin(const ClauseView &view, std::size_t first, std::size_t last,
                             ClaimPhrase phrase)
{
    const QList<Subject> subjects = takeSubjects(view, phrase, first, last);
    if (subjects.isEmpty())
        return;
    if (view.figures[first].kind != FigureKind::Percent || !phrase.moves())
        phrase.predicate = Predicate::Level; // 由下降6%转为增长4%
    phrase.aimed = phrase.planned = phrase.expected = false;
    const bool distributes = std::size_t(subjects.size()) == last - first + 1;
    const bool dated = phrase.datesOrigin() || phrase.yearsBack > 0;
    if (!dated)
        placeOrigin(view, last, phrase);
    const bool told = dated || phrase.before || phrase.formerly || phrase.restated;
    for (std::size_t i = first; told && distributes && i <= last; ++i) {
        const Figure &figure = view.figures[i];
        add(view.stretch, {.figure = figure,
                           .phrase = phrase,
                           .subject = subjects.at(qsizetype(i - first)),
                           .quoteStart = figure.start,
                           .origin = true});
    }
    m_discourse.speakOf(subjects, phrase.hasHead());
    m_discourse.claimed = true;
}

/// The plan that a completion is measured against is a target of the same subject.
void ClaimReader::addPlan(const ClauseView &view, std::size_t index, ClaimPhrase phrase,
                          const Subject &subject)
{
    const Figure &figure = view.figures[index];
    makeAim(view, index, phrase);
    add(view.stretch,
        {.figure = figure, .phrase = phrase, .subject = subject, .quoteStart = figure.start});
}

QList<Subject> ClaimReader::takeSubjects(const ClauseView &view, const ClaimPhrase &phrase,
                                         std::size_t first, std::size_t last)
{
    const std::size_t count = measuresOneThing(view, {first, last}, phrase) ? 1 : last - first + 1;
    auto found = findSubjects(view.stretch, phrase, count, view.figures[first], m_discourse);
    m_discourse = std::move(found.discourse);
    return std::move(found.subjects);
}

void ClaimReader::add(const Stretch &stretch, const Claim &claim)
{
    const auto observation =
        m_listsMeasures ? std::nullopt : observationOf(claim, stretch, m_context);
    if (!observation && !m_listsMeasures && claim.figure.kind == FigureKind::Point)
        m_unnamed.append(anchorOf(stretch, claim.quoteStart, claim.figure.end)); // 高2个百分点
    if (!observation)
        return;
    if (!namesMeasured(observation->name, claim.figure)) {
        m_unnamed.append(observation->anchor);
        return;
    }
    takeAsOfYear(m_claims, claim, *observation, m_discourse.sums);
    m_claims.append(*observation);
    m_discourse.take(*observation, claim.phrase, claim.figure.kind);
}

} // namespace

Discourse readClaims(const Sentence &sentence, Discourse discourse, ProseContext &context,
                     QList<Observation> &claims, QList<UnreadNumber> &unread,
                     QList<Anchor> &unnamed)
{
    if (opensTopic(sentence))
        discourse = atSentence(std::move(discourse));
    ClaimReader reader(std::move(discourse), context, claims, unread, unnamed);
    reader.read(sentence.main, sentence.asides);
    discourse = std::move(reader).discourse();
    discourse.brief = isBrief(sentence);
    return discourse;
}

} // namespace PlanLens
