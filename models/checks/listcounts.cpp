// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkrules.h"
#include "language/lexicon.h"
#include "language/separators.h"
#include "language/smallnumbers.h"
#include "language/wordtaking.h"
#include "text/characters.h"
#include "text/stops.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <vector>

namespace PlanLens {

// 教育、医疗、养老等三大行动: a list names no more than it is said to hold.

namespace {

struct ListCountsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

/// Further apart than this the number is that of something else.
constexpr qsizetype farthestCount = 2;

/// A list with the number of its members behind it, in one clause.
struct CountedList
{
    qsizetype members = 0;
    int number = 0;
    qsizetype start = 0; ///< in the sentence
    qsizetype end = 0;
};

/// Whether a member holds a verb with its object: what stands behind it begins another list
/// (支持企业、高校开展|人工智能、大数据等两个方向). A name may end like a verb (安全|保障).
bool holdsVerb(QStringView member)
{
    static const WordTable verbs = wordsOf({{0, "doing-verb"},
                                            {0, "carrying-out"},
                                            {0, "empty-verb"},
                                            {0, "adding-verb"},
                                            {0, "promoting-verb"},
                                            {0, "reaching-verb"},
                                            {0, "completing-verb"},
                                            {0, "causative"},
                                            {0, "respectively"},
                                            {0, "rise"},
                                            {0, "fall"},
                                            {0, "reach"},
                                            {0, "towards"},
                                            {0, "of"}});
    WordTable::Hit hit;
    for (qsizetype at = verbs.find(member, 0, &hit); at >= 0;
         at = verbs.find(member, at + 1, &hit)) {
        if (at + hit.length < member.size())
            return true;
    }
    return false;
}

bool holdsSigns(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return isOneOf(c, u"“”‘’《》（）()—") || c.isDigit(); });
}

/// The members between 、 at the end of a clause, from the last on that holds more than a name.
/// Only the first may: words lead up to it.
std::vector<QStringView> membersOf(QStringView list)
{
    std::vector<QStringView> members;
    qsizetype end = list.size();
    while (true) {
        const qsizetype sign = list.left(end).lastIndexOf(u'、');
        const QStringView member = list.mid(sign + 1, end - sign - 1).trimmed();
        members.insert(members.begin(), member);
        if (sign < 0 || holdsVerb(member))
            return members;
        end = sign;
    }
}

/// The list in front of a number and its counter at `counter`; nothing where the number is no plain
/// one, or the members are not told apart by 、 alone.
std::optional<CountedList> listAt(QStringView sentence, qsizetype counter)
{
    static const WordTable examples = wordsOf("and-so-on");
    qsizetype start = counter;
    while (start > 0 && isSmallNumeral(sentence.at(start - 1)))
        --start;
    const int number = smallNumber(sentence.mid(start, counter - start));
    if (number < 2)
        return std::nullopt;
    const TextPiece clause =
        pieceAround(sentence, int(start), int(start), u"，,；;：:。！？（）()");
    QStringView list = sentence.mid(clause.start, start - clause.start).trimmed();
    // Without 等 what stands behind the last 、 may be no member: 稳增长、打好三大攻坚战.
    if (!takeFromEnd(list, examples))
        return std::nullopt;
    const std::vector<QStringView> members = membersOf(list);
    // What leads up to the first member may hold anything.
    const bool plain = std::none_of(members.begin() + 1, members.end(), [](QStringView member) {
        return member.isEmpty() || holdsSigns(member);
    });
    if (members.size() < 2 || !plain)
        return std::nullopt;
    return CountedList{qsizetype(members.size()), number, members.front().data() - sentence.data(),
                       counter};
}

} // namespace

void checkListCounts(const CheckContext &, const CheckedText &text, QList<Finding> &findings)
{
    static const WordTable counters = wordsOf("list-counter");
    for (const ClaimSentence &sentence : text.sentences()) {
        WordTable::Hit hit;
        for (qsizetype at = counters.find(sentence.text, 1, &hit); at >= 0;
             at = counters.find(sentence.text, at + hit.length, &hit)) {
            const auto list =
                isSmallNumeral(sentence.text.at(at - 1)) ? listAt(sentence.text, at) : std::nullopt;
            if (!list || list->members <= list->number ||
                list->members > list->number + farthestCount)
                continue;
            Finding finding = text.finding(CheckRule::Tally, FindingResult::Contradiction,
                                           ListCountsTexts::tr("%1 are listed and counted as %2.")
                                               .arg(list->members)
                                               .arg(list->number));
            finding.evidence = {
                text.evidence(sentence, int(list->start), int(list->end + hit.length))};
            finding.figures = {{ListCountsTexts::tr("stated"), double(list->number)},
                               {ListCountsTexts::tr("counted"), double(list->members)}};
            findings.append(finding);
        }
    }
}

} // namespace PlanLens
