// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkrules.h"
#include "claims/paragraphs.h"
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

// 教育、医疗、养老等三大行动: a list names no more than it is said to hold;
// 东盟、欧盟、美国三大伙伴, which goes on with nothing else, names so many.

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
    qsizetype fewest = 0; ///< the members that are surely told apart
    qsizetype most = 0;   ///< and those that there may be: none is known of a list of examples
    int number = 0;
    qsizetype start = 0; ///< in the sentence
    qsizetype end = 0;

    /// How many are listed where that is another number.
    std::optional<qsizetype> otherCount() const
    {
        if (number < fewest && fewest <= number + farthestCount)
            return fewest;
        if (most > 0 && most < number && number <= most + farthestCount)
            return most;
        return std::nullopt;
    }
};

const WordTable &memberVerbs()
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
                                            {0, "and-so-on"},
                                            {0, "of"}});
    return verbs;
}

/// Whether a member holds a verb with its object: what stands behind it begins another list
/// (支持企业、高校开展|人工智能、大数据等两个方向). A name may end like a verb (安全|保障), and
/// four characters that begin with one are a member like others (创新驱动).
bool holdsVerb(QStringView member)
{
    constexpr qsizetype longestSlogan = 4;
    const WordTable &verbs = memberVerbs();
    WordTable::Hit hit;
    for (qsizetype at = verbs.find(member, 0, &hit); at >= 0;
         at = verbs.find(member, at + 1, &hit)) {
        const bool slogan = at == 0 && member.size() <= longestSlogan;
        if (at + hit.length < member.size() && !slogan)
            return true;
    }
    return false;
}

bool holdsSigns(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return isOneOf(c, u"“”‘’《》（）()—") || c.isDigit(); });
}

/// The members between 、 at the end of a clause. Only the first may hold more than a name: words
/// lead up to it.
std::vector<QStringView> membersOf(QStringView list)
{
    std::vector<QStringView> members;
    for (qsizetype end = list.size(); end >= 0;) {
        const qsizetype sign = list.left(end).lastIndexOf(u'、');
        members.insert(members.begin(), list.mid(sign + 1, end - sign - 1).trimmed());
        end = sign;
    }
    return members;
}

/// How many members at the end of a list are surely its own: from the last on that holds a verb.
qsizetype surelyOwn(const std::vector<QStringView> &members)
{
    qsizetype own = 0;
    for (auto member = members.rbegin(); member != members.rend(); ++member) {
        ++own;
        if (holdsVerb(*member))
            break;
    }
    return own;
}

/// Whether the last of a list, which ends like a verb, is a name among others of its length:
/// 教育文化、医疗卫生、住房|保障. What is done with kinds of things (打造, 实施) ends no name.
bool isNameLikeOthers(const std::vector<QStringView> &members)
{
    constexpr std::size_t fewestAlike = 4; // the first is led up to
    static const WordTable acts = wordsOf({{0, "promoting-verb"},
                                           {0, "empty-verb"},
                                           {0, "carrying-out"},
                                           {0, "adding-verb"},
                                           {0, "works"}});
    const QStringView last = members.back();
    const bool alike = std::all_of(members.begin() + 1, members.end(), [&](QStringView member) {
        return member.size() == last.size();
    });
    return members.size() >= fewestAlike && alike && !acts.ending(last) &&
           memberVerbs().ending(last).length < last.size();
}

/// Whether behind the last of a list something else may be counted than its members, by what is
/// done or of what they are: 打好|三大攻坚战, 养老领域|打造三大品牌, 养老领域|三大工程.
bool leadsElsewhere(const std::vector<QStringView> &members)
{
    static const WordTable results = wordsOf("verb-result");
    static const WordTable fields = wordsOf("list-noun");
    const QStringView last = members.back();
    return results.ending(last) || fields.ending(last) ||
           (memberVerbs().ending(last) && !isNameLikeOthers(members));
}

/// Whether behind the number of a list stands what its members are in all: 三大|伙伴.
bool countsKinds(QStringView counter)
{
    static const WordTable kinds = wordsOf("great-counter");
    return bool(kinds.startingAt(counter));
}

/// The list in front of a number and its counter at `counter`; nothing where the number is no plain
/// one, or the members are not told apart by 、 alone.
std::optional<CountedList> listAt(QStringView sentence, qsizetype counter)
{
    constexpr std::size_t fewestOfAll = 3;
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
    const bool quoted = list.endsWith(u'“');
    if (quoted)
        list.chop(1);
    const bool open = bool(takeFromEnd(list, examples));
    const std::vector<QStringView> members = membersOf(list);
    // What leads up to the first member may hold anything.
    const bool plain = std::none_of(members.begin() + 1, members.end(), [](QStringView member) {
        return member.isEmpty() || holdsSigns(member);
    });
    if (members.size() < 2 || !plain)
        return std::nullopt;
    CountedList counted{surelyOwn(members), 0, number, 0, counter};
    if (!open) {
        const bool whole = !quoted && members.size() >= fewestOfAll && !members.front().isEmpty() &&
                           !holdsSigns(members.front()) && !leadsElsewhere(members) &&
                           countsKinds(sentence.mid(counter)) && !examples.occursIn(list) &&
                           std::none_of(members.begin() + 1, members.end(), [](QStringView m) {
                               return std::any_of(m.begin(), m.end(), isSmallNumeral);
                           });
        if (!whole)
            return std::nullopt;
        counted.most = listMembers(list).size(); // 甲、乙和丙 may be three
    }
    counted.start =
        members.at(members.size() - std::size_t(counted.fewest)).data() - sentence.data();
    return counted;
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
            const auto other = list ? list->otherCount() : std::nullopt;
            if (!other)
                continue;
            Finding finding = text.finding(CheckRule::Tally, FindingResult::Contradiction,
                                           ListCountsTexts::tr("%1 are listed and counted as %2.")
                                               .arg(*other)
                                               .arg(list->number));
            finding.evidence = {
                text.evidence(sentence, int(list->start), int(list->end + hit.length))};
            finding.figures = {{ListCountsTexts::tr("stated"), double(list->number)},
                               {ListCountsTexts::tr("counted"), double(*other)}};
            findings.append(finding);
        }
    }
}

} // namespace PlanLens
