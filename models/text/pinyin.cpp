// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pinyin.h"

#include "text/pinyinreadings.h"
#include "text/pinyinwords.h"

#include <QHash>

#include <unicode/uchar.h>

#include <algorithm>
#include <vector>

namespace PlanLens {

namespace {

using WordIndex = QHash<QChar, std::vector<const PinyinWord *>>;

const WordIndex &wordIndex()
{
    static const WordIndex index = [] {
        WordIndex words;
        for (const PinyinWord &word : pinyinWords())
            words[word.word.front()].push_back(&word);
        return words;
    }();
    return index;
}

const PinyinWord *wordAt(QStringView text)
{
    const auto words = wordIndex().constFind(text.front());
    if (words == wordIndex().constEnd())
        return nullptr;
    for (const PinyinWord *word : *words) {
        if (text.startsWith(word->word))
            return word;
    }
    return nullptr;
}

bool isLatinLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

qsizetype latinLength(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size() && isLatinLetter(text[length]))
        ++length;
    return length;
}

/// The character at the front and how many UTF-16 units it takes.
std::pair<char32_t, qsizetype> characterAt(QStringView text)
{
    if (text.size() > 1 && text[0].isHighSurrogate() && text[1].isLowSurrogate())
        return {QChar::surrogateToUcs4(text[0], text[1]), 2};
    return {text[0].unicode(), 1};
}

/// Takes what stands at the front of `text` and appends its syllables; the units that were taken.
qsizetype takeSyllables(QStringView text, QStringList &syllables)
{
    if (const PinyinWord *word = wordAt(text)) {
        syllables += word->syllables;
        return word->word.size();
    }
    if (const qsizetype length = latinLength(text)) {
        syllables += text.left(length).toString().toLower();
        return length;
    }
    const auto [character, length] = characterAt(text);
    if (u_hasBinaryProperty(static_cast<UChar32>(character), UCHAR_IDEOGRAPHIC)) {
        if (const QString syllable = pinyinReading(character); !syllable.isEmpty())
            syllables += syllable;
    }
    return length;
}

QString initialsOf(const QStringList &syllables)
{
    QString initials;
    for (const QString &syllable : syllables)
        initials += syllable.front();
    return initials;
}

/// Whether `query` runs out on the syllables from `first` on: the offsets that a beginning of each
/// syllable can reach are carried from one to the next.
bool fitsFrom(const QStringList &syllables, qsizetype first, QStringView query)
{
    std::vector<bool> reached(size_t(query.size()) + 1, false);
    reached[0] = true;
    for (qsizetype i = first; i < syllables.size(); ++i) {
        std::vector<bool> next(reached.size(), false);
        bool any = false;
        for (qsizetype from = 0; from < query.size(); ++from) {
            if (!reached[size_t(from)])
                continue;
            const QString &syllable = syllables[i];
            for (qsizetype n = 0; n < syllable.size() && from + n < query.size(); ++n) {
                if (syllable[n] != query[from + n])
                    break;
                next[size_t(from + n + 1)] = any = true;
            }
        }
        if (next.back())
            return true;
        if (!any)
            return false;
        reached = std::move(next);
    }
    return false;
}

QString filterForm(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace() || c == u'\''; });
    return text.toLower();
}

/// How Latin letters fit the syllables of a text.
NameFit fitOfSyllables(const QString &wanted, const QString &text)
{
    if (!std::all_of(wanted.cbegin(), wanted.cend(), isLatinLetter))
        return NameFit::None;
    // ü is typed as v, and written here as u.
    const QString latin = QString(wanted).replace(u'v', u'u');
    const QStringList syllables = pinyinSyllables(text);
    if (latin == syllables.join(QString()) || latin == initialsOf(syllables))
        return NameFit::Whole;
    for (qsizetype first = 0; first < syllables.size(); ++first) {
        if (fitsFrom(syllables, first, latin))
            return first == 0 ? NameFit::Beginning : NameFit::Inside;
    }
    return NameFit::None;
}

} // namespace

QStringList pinyinSyllables(const QString &text)
{
    QStringList syllables;
    for (qsizetype at = 0; at < text.size();)
        at += takeSyllables(QStringView(text).mid(at), syllables);
    return syllables;
}

QString pinyin(const QString &text)
{
    return pinyinSyllables(text).join(QString());
}

QString pinyinInitials(const QString &text)
{
    return initialsOf(pinyinSyllables(text));
}

bool matchesPinyin(const QString &query, const QString &text)
{
    const QString wanted = filterForm(query);
    return wanted.isEmpty() || filterForm(text).contains(wanted) ||
           fitOfSyllables(wanted, text) != NameFit::None;
}

NameFit nameFit(const QString &query, const QString &text)
{
    const QString wanted = filterForm(query);
    if (wanted.isEmpty())
        return NameFit::Inside;
    const QString held = filterForm(text);
    const NameFit asText = held == wanted            ? NameFit::Whole
                           : held.startsWith(wanted) ? NameFit::Beginning
                           : held.contains(wanted)   ? NameFit::Inside
                                                     : NameFit::None;
    return asText == NameFit::Whole ? asText : std::max(asText, fitOfSyllables(wanted, text));
}

NameFit bestFit(const QString &query, const QStringList &names)
{
    NameFit best = NameFit::None;
    for (const QString &name : names)
        best = std::max(best, nameFit(query, name));
    return best;
}

} // namespace PlanLens
