// SPDX-License-Identifier: GPL-3.0-or-later
#include "naming/prosesubject.h"
#include "language/lexicon.h"

#include "figures/measures.h"
#include "language/particles.h"
#include "language/wordtaking.h"
#include "phrases/prosewords.h"

#include <algorithm>

namespace PlanLens {

using namespace ProseWords;

namespace {

const WordTable &newWords()
{
    static const WordTable table = wordsOf("new");
    return table;
}

/// 新治理, 新形成: added; but not 新能源, 新材料.
bool saysNew(QStringView name)
{
    static const WordTable nouns = wordsOf("new-noun");
    return newWords().startingAt(name) && name.size() > 3 && !nouns.startingAt(name);
}

/// 合作区新签约项目: the verb of an addition after what it is added to; but not 更新改造.
bool holdsAddition(QStringView name)
{
    constexpr int shortest = 2;
    static const WordTable others = wordsOf("holds-new"); // 更新, 创新
    for (qsizetype at = newWords().find(name, 1); at > 0; at = newWords().find(name, at + 1)) {
        if (others.endingAt(name, at + 1))
            continue;
        const auto verb = verbs().startingAt(name, at);
        const auto act = verbs().startingAt(name, at + 1); // 融资平台新|退出
        if ((verb.tag == Addition && verb.length >= shortest) ||
            (act.tag == Plain && act.length >= shortest))
            return true;
    }
    return false;
}

/// 、续建 after 新建: the length of the verbs that share the noun with the one before.
int joinedVerbs(QStringView text)
{
    int length = 0;
    while (length < text.size() && text.at(length) == u'、') {
        const auto verb = verbs().startingAt(text, length + 1);
        if (!verb || length + 1 + verb.length >= text.size())
            break;
        length += 1 + verb.length;
    }
    return length;
}

/// The verb that a name starts with; 有 of 有效发明专利 and 新增 of 新增劳动力 are none.
WordTable::Hit verbAt(QStringView name)
{
    const auto verb = verbs().startingAt(name);
    const auto kept = leads().startingAt(name);
    const QStringView behind = name.mid(verb.length);
    static const WordTable first = wordsOf("rate-first"); // 达到率先
    const bool rate = Particles::rates().startingAt(behind) && !first.startingAt(behind);
    const bool noun = verb && ((kept.tag == LeadKeep && kept.length > verb.length) || rate);
    static const WordTable industries = wordsOf("industry-topic");
    static const WordTable wholes = wordsOf("whole-economy");
    if (wholes.startingAt(name).length > verb.length)
        return {}; // 生产总值
    if (verb && !behind.isEmpty() && industries.isWord(behind.left(1)) &&
        (behind.size() == 1 || quantities().startingAt(behind, 1)))
        return {}; // 种植业, 服务业增加值
    if (noun || verb || !saysNew(name))
        return noun ? WordTable::Hit{} : verb;
    constexpr int shortest = 2;
    auto act = verbs().startingAt(name, 1); // 新|认证
    if (act.tag != Plain || act.length < shortest)
        return {};
    act.tag = Addition;
    ++act.length;
    return act;
}

/// 开工, 完工投用或试运行: what was done with that which was counted before.
const WordTable &stages()
{
    static const WordTable table = wordsOf("stage");
    return table;
}

} // namespace

bool isAllStages(QStringView text)
{
    return consistsOf(text, {&stages()});
}

Subject withActs(Subject subject)
{
    constexpr qsizetype shortest = 2;
    static const WordTable joints = wordsOf("joint");
    static const WordTable works = wordsOf("site-act");
    const bool begins = subject.addition || stages().isWord(subject.verb);
    qsizetype at = 0;
    for (qsizetype next = 0; begins && next < subject.noun.size();) {
        const auto joint = joints.startingAt(subject.noun, next); // 新建及维修改造
        const auto act = works.startingAt(subject.noun, next + joint.length);
        if (!act)
            break;
        next += joint.length + act.length;
        at = next;
    }
    if (subject.noun.size() < at + shortest)
        return subject;
    subject.verb += subject.noun.left(at);
    subject.noun.remove(0, at);
    return subject;
}

QString withoutStages(QString noun)
{
    for (auto stage = stages().ending(noun); stage && stage.length + 2 <= noun.size();
         stage = stages().ending(noun))
        noun.chop(stage.length);
    return noun;
}

QStringView lastAct(QStringView head)
{
    constexpr qsizetype shortest = 2; // a verb, and what something is done to
    const qsizetype sign = head.lastIndexOf(u'、');
    const QStringView last = head.mid(sign + 1);
    const auto act = verbs().startingAt(last);
    const bool acts =
        act && act.tag != Dummy && act.length >= shortest && last.size() >= act.length + shortest;
    if (sign < 0 || !acts)
        return head;
    for (qsizetype at = shortest; at + 2 * shortest <= sign; ++at) {
        const auto verb = verbs().startingAt(head, at);
        if (verb && verb.tag != Dummy && verb.length >= shortest &&
            at + verb.length + shortest <= sign)
            return last;
    }
    return head;
}

QString withoutKeeping(const QString &name)
{
    static const WordTable keeping = wordsOf("level-keeping");
    const auto verb = keeping.startingAt(name);
    const QString rest = name.mid(verb.length);
    const auto quantity = quantities().ending(rest);
    return verb && quantity.length > 1 && quantity.length < rest.size() ? rest : name;
}

QList<Subject> completed(const QList<Subject> &subjects, const QList<Subject> &named)
{
    const auto isReached = [](const Subject &one) {
        return bool(reachVerbs().startingAt(one.name()));
    };
    if (!std::any_of(subjects.begin(), subjects.end(), isReached))
        return subjects;
    const auto acted = std::find_if_not(named.rbegin(), named.rend(), isReached);
    return acted == named.rend() ? subjects : QList<Subject>{*acted};
}

QStringView effectIn(QStringView head)
{
    constexpr qsizetype shortest = 2;
    static const WordTable causes = wordsOf("cause-inside");
    WordTable::Hit hit;
    const qsizetype at = causes.find(head, shortest, &hit);
    const QStringView effect = at < 0 ? QStringView() : head.mid(at + hit.length);
    return effect.size() > shortest && quantities().ending(effect) ? effect : head;
}

QStringView withoutCause(QStringView head, Predicate predicate)
{
    constexpr qsizetype shortest = 2;
    static const WordTable starts = wordsOf("name-start"); // 计划生育率
    auto causative = causatives().startingAt(head);
    if (const auto start = starts.startingAt(head);
        start.length > causative.length && start.length < head.size())
        causative = {};
    static const WordTable aspect = wordsOf("completed-aspect"); // 保持了|工业增加值
    const int length = causative.length + aspect.startingAt(head, causative.length).length;
    if (causative && length + shortest <= head.size())
        return head.mid(length);
    const bool moves = predicate == Predicate::Rise || predicate == Predicate::Fall;
    return moves ? effectIn(head) : head;
}

/// 实施项目: what has no name of its own is named by what was done.
static bool actsOnAnyWorks(QStringView name, qsizetype verb)
{
    static const WordTable works = wordsOf("works");
    static const WordTable doing = wordsOf("carrying-out");
    return verb > 0 && doing.startingAt(name).length == verb && works.isWord(name.mid(verb));
}

Subject splitVerb(const QString &name)
{
    const auto verb = verbAt(name);
    Subject subject;
    if (verb && verb.tag != Dummy) {
        const int length = verb.length + joinedVerbs(QStringView(name).mid(verb.length));
        subject.verb = name.left(length);
        subject.noun = name.mid(length);
    } else {
        const bool empty = verb && verb.length < name.size() && !actsOnAnyWorks(name, verb.length);
        subject.noun = empty ? name.mid(verb.length) : name;
    }
    static const WordTable doing = wordsOf("carrying-out");
    subject.flow = verb && (verb.tag != Dummy || doing.startingAt(name).length == verb.length);
    static const WordTable added = wordsOf("added");
    const auto kept = leads().startingAt(name); // 新增劳动力
    const QStringView rest = QStringView(name).mid(kept.tag == LeadKeep ? kept.length : 0);
    subject.addition = (verb && verb.tag == Addition) || added.occursIn(rest) || saysNew(rest) ||
                       holdsAddition(rest.toString());
    subject.increase = (verb && verb.tag == Increase) || growsByName(name);
    return subject;
}

bool growsByName(QStringView name)
{
    static const WordTable ends = wordsOf("grown-part");
    return bool(ends.ending(name));
}

bool tellsCut(QStringView name)
{
    constexpr qsizetype shortest = 2;
    static const WordTable objects = wordsOf("cut-object");
    const auto verb = verbs().startingAt(name);
    const bool rate = Particles::rates().ending(name) || isShareName(name);
    const bool cut = verb.tag == Reduction && verb.length >= shortest && !rate;
    if (cut || quantities().ending(name))
        return cut; // 压减一般性支出12%
    if (verb.tag == Reduction)
        return true;
    for (qsizetype at = shortest; at + shortest < name.size(); ++at) {
        const auto inside = verbs().startingAt(name, at);
        if (inside.tag == Reduction && objects.startingAt(name, at + inside.length))
            return true;
    }
    return false;
}

bool cutsNoun(const Subject &subject)
{
    constexpr qsizetype shortest = 2;
    const auto verb = verbs().startingAt(subject.verb);
    return verb.tag == Reduction && verb.length >= shortest && verb.length == subject.verb.size() &&
           subject.noun.size() >= shortest;
}

bool isAllVerbs(QStringView text)
{
    return consistsOf(text, {&verbs()});
}

qsizetype verbsAtFront(QStringView text)
{
    static const WordTable finished = wordsOf("finished");
    qsizetype at = 0;
    for (auto verb = verbs().startingAt(text); verb; verb = verbs().startingAt(text, at))
        at += verb.length;
    return std::max<qsizetype>(at, finished.startingAt(text).length);
}

QString withoutAddition(const QString &noun)
{
    QString whole = noun;
    whole.remove(QStringLiteral("新增"));
    return whole;
}

} // namespace PlanLens
