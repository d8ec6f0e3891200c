// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/prosesubject.h"
#include "language/lexicon.h"

#include "prose/prosewords.h"

namespace PlanLens {

using namespace ProseWords;

namespace {

/// 新治理, 新形成: added; but not 新能源, 新材料.
bool saysNew(QStringView name)
{
    static const WordTable nouns = wordsOf("new-noun");
    return name.startsWith(u'新') && name.size() > 3 && !nouns.startingAt(name);
}

/// 合作区新签约项目: the verb of an addition after what it is added to; but not 更新改造.
bool holdsAddition(QStringView name)
{
    constexpr int shortest = 3;
    for (qsizetype at = name.indexOf(u'新', 1); at > 0; at = name.indexOf(u'新', at + 1)) {
        const bool inWord = QStringView(u"更创高革翻崭最全刷出迎清维").contains(name.at(at - 1));
        const auto verb = verbs().startingAt(name, at);
        if (!inWord && verb.tag == Addition && verb.length >= shortest)
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

} // namespace

Subject splitVerb(const QString &name)
{
    const auto verb = verbs().startingAt(name);
    Subject subject;
    if (verb && verb.tag != Dummy) {
        const int length = verb.length + joinedVerbs(QStringView(name).mid(verb.length));
        subject.verb = name.left(length);
        subject.noun = name.mid(length);
    } else {
        subject.noun = verb && verb.length < name.size() ? name.mid(verb.length) : name;
    }
    static const WordTable doing = wordsOf("carrying-out");
    subject.flow = verb && (verb.tag != Dummy || doing.startingAt(name).length == verb.length);
    subject.addition = (verb && verb.tag == Addition) || name.contains(u"新增") ||
                       name.contains(u"净增") || saysNew(name) || holdsAddition(name);
    subject.increase = (verb && verb.tag == Increase) || growsByName(name);
    subject.reduction = verb && verb.tag == Reduction;
    return subject;
}

bool growsByName(QStringView name)
{
    return name.endsWith(u"增量");
}

bool isAllVerbs(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const auto verb = verbs().startingAt(text, at);
        if (!verb)
            return false;
        at += verb.length;
    }
    return at > 0;
}

QString withoutAddition(const QString &noun)
{
    QString whole = noun;
    whole.remove(QStringLiteral("新增"));
    return whole;
}

} // namespace PlanLens
