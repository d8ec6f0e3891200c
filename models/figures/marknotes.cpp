// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/marknotes.h"

#include "figures/valuewords.h"
#include "language/lexicon.h"
#include "language/numerals.h"
#include "text/oneof.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr QStringView quotes = u"“”\"＂'‘’「」『』【】《》〈〉()（）[]";
/// Words that lead up to a mark: 加“*”, 标注▲的, 带*, 打“※”.
constexpr QStringView leads = u"加标注带打有用以凡";
/// Words that follow one: *为, *号, ▲指标, ※的, ▽表示.
constexpr QStringView follows = u"为号指的表是代系：:";

/// One mark named in a note.
struct Mention
{
    QString mark;
    qsizetype start = 0;
    qsizetype end = 0; ///< after the closing quote
};

bool isQuote(QChar c)
{
    return quotes.contains(c);
}

bool isMarkCharacter(QChar c)
{
    return isMark(c) || isDash(c) || c == u'/' || c == u'／' || c == u'﹡';
}

/// A mark in quotes, or a bare one between words that speak of marks. Bare dashes and slashes are
/// mostly just dashes and slashes, so they need quotes.
std::optional<Mention> mentionAt(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && isMarkCharacter(text.at(end)) &&
           (isDash(text.at(start)) ? isDash(text.at(end)) : end == start))
        ++end;
    if (end == start)
        return {};
    const QChar before = start > 0 ? text.at(start - 1) : QChar();
    const QChar after = end < text.size() ? text.at(end) : QChar();
    const bool quoted = isQuote(before) && isQuote(after);
    const bool needsQuotes = isDash(text.at(start)) || !isMark(text.at(start));
    const bool opens = before.isNull() || isOneOf(before, u"：:。；;\n"); // 注：*利润为1—8月数
    const bool spokenOf = opens || leads.contains(before) || follows.contains(after);
    if (!quoted && (needsQuotes || !spokenOf))
        return {};
    return Mention{normalMark(text.mid(start, end - start).toString()), start,
                   end + (quoted ? 1 : 0)};
}

QList<Mention> mentionsIn(QStringView text)
{
    QList<Mention> mentions;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && isDash(text.at(i)) && isDash(text.at(i - 1)))
            continue; // inside a row of dashes that was looked at from its start
        if (const auto mention = mentionAt(text, i)) {
            mentions.append(*mention);
            i = mention->end - 1;
        }
    }
    return mentions;
}

/// Several marks may share one statement: 加“*”“▲”的指标为….
bool isOnlyConjunction(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return isQuote(c) || c.isSpace() || isOneOf(c, u"、和或及与，,加标注带打号");
    });
}

void addAttribute(const QString &mark, const QString &words, MarkMeanings &meanings)
{
    static const WordTable bindingWords = wordsOf("note-binding");
    static const WordTable expectedWords = wordsOf("note-expected");
    const qsizetype binding = bindingWords.find(words);
    const qsizetype expected = expectedWords.find(words);
    if (binding < 0 && expected < 0)
        return;
    // What stands first is what the mark means; what follows 其他 is the rest.
    if (binding >= 0 && (expected < 0 || binding < expected)) {
        meanings.bindingMark = mark;
        meanings.starIsBinding = mark == u"*";
        meanings.othersExpected = expected > binding;
    } else {
        meanings.expectedMark = mark;
        meanings.othersBinding = binding > expected;
    }
}

void addMeaning(const QString &mark, const QString &words, MarkMeanings &meanings)
{
    if (!meanings.explanations.contains(mark))
        meanings.explanations.insert(mark, words);
    addAttribute(mark, words, meanings);
    static const WordTable deferred = wordsOf("note-deferred");
    static const WordTable notSet = wordsOf("note-not-set");
    static const WordTable changed = wordsOf("note-basis-changed");
    if (deferred.occursIn(words))
        meanings.cellMarks.insert(mark, ValueKind::Deferred);
    else if (notSet.occursIn(words))
        meanings.cellMarks.insert(mark, ValueKind::NotSet);
    if (changed.occursIn(words) && !meanings.basisChangedMarks.contains(mark))
        meanings.basisChangedMarks.append(mark);
}

} // namespace

QString normalMark(const QString &mark)
{
    if (mark.isEmpty())
        return mark;
    if (std::all_of(mark.begin(), mark.end(), isDash))
        return QStringLiteral("—");
    QString normal = mark;
    normal.replace(u'＊', u'*').replace(u'﹡', u'*').replace(u'＃', u'#').replace(u'／', u'/');
    return normal;
}

MarkMeanings parseMarkNotes(const QStringList &noteLines)
{
    MarkMeanings meanings;
    // Notes are wrapped like other text, so that a statement may go on in the next line.
    const QString text = noteLines.join(u'\n');
    const QList<Mention> mentions = mentionsIn(text);
    QStringList waiting; // marks whose statement is yet to come
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        const qsizetype end = i + 1 < mentions.size() ? mentions.at(i + 1).start : text.size();
        QString words = text.mid(mentions.at(i).end, end - mentions.at(i).end);
        waiting.append(mentions.at(i).mark);
        if (isOnlyConjunction(words) && i + 1 < mentions.size())
            continue;
        const qsizetype stop = words.indexOf(u'。');
        words = words.left(stop < 0 ? words.size() : stop).remove(u'\n').trimmed();
        for (const QString &mark : std::as_const(waiting))
            addMeaning(mark, words, meanings);
        waiting.clear();
    }
    return meanings;
}

} // namespace PlanLens
