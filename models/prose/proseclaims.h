#pragma once

#include "figures/observation.h"
#include "prose/prosecontext.h"
#include "prose/prosefigure.h"
#include "prose/prosename.h"
#include "prose/prosephrase.h"
#include "prose/prosestretch.h"

#include <QList>
#include <QString>

#include <vector>

namespace PlanLens {

/// What was last spoken of: what a clause without a subject is about.
struct Discourse
{
    QList<Subject> subjects; ///< of the last claim; several behind 分别
    QString base;            ///< the last subject that stands by itself, for 总投资, 占比 …
    QString quantity; ///< 增加值 of the last name that ended in it, for names that leave it out
    QString theme;    ///< the trade that a long sentence opens with, for 营业收入 at its end
    QString topic;    ///< what a clause without figures was about
    Subject coordinated; ///< verb and noun of the last “verb noun number”, for its siblings
    bool coordinates = false;
    bool claimed = false; ///< the sentence has made a claim since its topic was named
    bool counts = false;  ///< the last figure stood in front of its noun, behind a verb
    QString reach; ///< 新通道通达 of what was counted last: what stands beside it is reached too
    QString unit;         ///< of the last claim
    QList<Subject> named; ///< each subject that the sentence has named, for 分别 without a subject
    Measure measure = Measure::Level; ///< of the last claim
};

/// Reads the clauses of a stretch one after the other into observations. A figure takes its subject
/// from the words before it, else from behind it (17.7万人就业), else from what was last spoken of.
///
/// Anchors hold the range in the block's text; block, line and printed are the caller's.
class ClaimReader
{
public:
    ClaimReader(ProseContext &context, Discourse &discourse, QList<Observation> &out)
        : m_context(context), m_discourse(discourse), m_out(out)
    {}

    void read(const Sentence &sentence);

private:
    enum class NounBehind {
        None,
        Counted,  ///< 63个项目
        Described ///< 100万千瓦机组: the figure is part of the name
    };

    void readStretch(const Stretch &stretch, const std::vector<Aside> &asides);
    void readClause(const Clause &clause);
    int readRun(const Clause &clause, std::size_t first, std::size_t &last, int from);
    bool namesOnlyFirst(const Clause &clause, std::size_t first, std::size_t last,
                        const ClaimPhrase &phrase) const;
    int readOrigin(const Clause &clause, std::size_t index, ClaimPhrase phrase);
    void shareSuffix(std::size_t first, std::size_t last);
    bool isStatedAim(const Clause &clause, std::size_t index, const ClaimPhrase &phrase) const;
    bool isAttribute(const Clause &clause, std::size_t index, const ClaimPhrase &phrase) const;
    NounBehind nounBehind(const Clause &clause, std::size_t index, const ClaimPhrase &phrase) const;
    bool repeatsVerb(const ClaimPhrase &phrase, const Figure &figure) const;
    bool saysDone(const ClaimPhrase &phrase) const;
    int endOfNoun(const Clause &clause, std::size_t index) const;
    int readCounted(const Clause &clause, std::size_t first, std::size_t last,
                    const ClaimPhrase &phrase);
    Subject countedSubject(const Figure &figure, const ClaimPhrase &phrase,
                           const QString &noun) const;
    bool movesCount(const Figure &figure, const ClaimPhrase &phrase) const;
    bool listsPapers(const Clause &clause, std::size_t last) const;
    bool countsReached(const ClaimPhrase &phrase) const;
    QList<Subject> subjectsOf(const ClaimPhrase &phrase, std::size_t figures, const Figure &first);
    QList<Subject> carried(const ClaimPhrase &phrase, std::size_t figures) const;
    QList<Subject> lastNamed(std::size_t count) const;
    QString lastName() const;
    QList<Subject> dependent(const ClaimPhrase &phrase, std::size_t figures) const;
    QString shareName(const ClaimPhrase &phrase, const QString &of) const;
    Subject ownSubject(const ClaimPhrase &phrase, const Figure &figure) const;
    QString whole(const QString &noun, const ClaimPhrase &phrase, const Figure &figure) const;
    QList<Subject> distributed(const Subject &own, const ClaimPhrase &phrase,
                               std::size_t figures) const;
    void emitClaim(const Figure &figure, const ClaimPhrase &phrase, const Subject &subject,
                   int quoteStart, bool counted = false);
    void noteTopic(const Clause &clause);
    int limitOf(const Clause &clause, std::size_t index) const;
    QStringView words(int from, int to) const { return m_stretch->view(from, to); }

    ProseContext &m_context;
    Discourse &m_discourse;
    QList<Observation> &m_out;
    const Stretch *m_stretch = nullptr;
    Numbers m_numbers;
    bool m_listsPapers = false; ///< the clause lists measures: …23条、…13条等政策
};

} // namespace PlanLens
