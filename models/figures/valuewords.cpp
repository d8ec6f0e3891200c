// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/valuewords.h"

#include "language/lexicon.h"
#include "language/numerals.h"
#include "text/oneof.h"

#include <algorithm>
#include <span>

namespace PlanLens {

namespace {

using enum PrefixEffect;
using enum Relation;

/// What the words of a class do in front of a figure. Where a word has two of these classes, the
/// first counts.
struct PrefixClass
{
    const char *name;
    PrefixEffect effect = Hollow;
    std::optional<Relation> relation = std::nullopt;
};

constexpr PrefixClass prefixClasses[] = {
    {"at-least", Bound, AtLeast},
    {"more-than", Bound, MoreThan},
    {"at-most", Bound, AtMost},
    {"most-alone", Bound, AtMost},
    {"less-than", Bound, LessThan},
    {"about", Approximate},
    {"rate-up", Rise},
    {"rate-down", Fall},
    {"change-up", ChangeUp},
    {"change-down", ChangeDown},
    {"same-basis", Basis},
    {"two-years", Basis},
    {"stated-basis", Basis},
    {"kept-note", Note},
    {"estimated", Note},
    {"aimed", Note},
    {"yearly", Note},
    {"so-far", Note},
    {"reach", Hollow},
    {"to-level", Hollow},
    {"hollow", Hollow},
    {"origin", From},
};

struct SuffixClass
{
    const char *name;
    std::optional<Relation> relation;
};

constexpr SuffixClass suffixClasses[] = {
    {"bound-above", AtLeast}, {"bound-within", AtMost}, {"about-after", {}}, {"surplus", MoreThan}};

struct SignClass
{
    const char *name;
    Relation relation = Equal;
    bool approximate = false;
};

constexpr SignClass signClasses[] = {{"sign-up", MoreThan},
                                     {"sign-down", LessThan},
                                     {"sign-none", Equal},
                                     {"sign-about-none", Equal, true}};

/// A table of the words of `classes`, whose tags are the places of their classes there.
template <typename Class, std::size_t count>
WordTable tableOf(const Class (&classes)[count])
{
    WordTable table;
    for (std::size_t i = 0; i < count; ++i)
        table.add(int(i), Lexicon::common().wordsOf(classes[i].name), classes[i].name);
    return table;
}

/// Signs that do what such words do.
struct PrefixSign
{
    QStringView text;
    PrefixEffect effect = Hollow;
    std::optional<Relation> relation = std::nullopt;
};

constexpr PrefixSign prefixSigns[] = {
    {u"≥", Bound, AtLeast},    {u"≧", Bound, AtLeast},
    {u"⩾", Bound, AtLeast},    {u">=", Bound, AtLeast},
    {u"＞＝", Bound, AtLeast}, {u">", Bound, MoreThan},
    {u"＞", Bound, MoreThan},  {u"﹥", Bound, MoreThan},
    {u"≤", Bound, AtMost},     {u"≦", Bound, AtMost},
    {u"⩽", Bound, AtMost},     {u"<=", Bound, AtMost},
    {u"＜＝", Bound, AtMost},  {u"<", Bound, LessThan},
    {u"＜", Bound, LessThan},  {u"﹤", Bound, LessThan},
    {u"≈", Approximate},       {u"=", Hollow},
    {u"＝", Hollow},           {u":", Hollow},
    {u"：", Hollow},
};

constexpr QStringView arrows[] = {u"→", u"⟶", u"➔", u"⇒", u"->", u"—>", u"－>", u"=>"};

/// How long the stretch of words of `table` is with which `text` begins.
qsizetype stretchOf(const WordTable &table, QStringView text)
{
    qsizetype length = 0;
    while (const auto hit = table.startingAt(text, length))
        length += hit.length;
    return length;
}

bool beginsFigure(QChar c)
{
    return digitValue(c) >= 0 || isDash(c) || isOneOf(c, u"≥≧≤≦<>＜＞≈（(");
}

/// 末, 同期 after a year.
qsizetype yearPointLengthAt(QStringView text)
{
    static const WordTable points = wordsOf({{0, "year-point"}, {0, "year-result"}});
    return points.startingAt(text).length;
}

/// 2020年, 2020年末.
qsizetype yearLengthAt(QStringView text)
{
    for (int i = 0; i < 4; ++i) {
        if (i >= text.size() || digitValue(text.at(i)) < 0)
            return 0;
    }
    if (text.size() < 5 || text.at(4) != u'年')
        return 0;
    return 5 + yearPointLengthAt(text.mid(5));
}

/// 上年, 上年同期, 年初.
qsizetype pastTimeLengthAt(QStringView text)
{
    static const WordTable times = wordsOf("time-reference");
    const qsizetype length = times.startingAt(text).length;
    return length == 0 ? 0 : length + yearPointLengthAt(text.mid(length));
}

} // namespace

std::optional<PrefixWord> prefixWordAt(QStringView text)
{
    static const WordTable words = tableOf(prefixClasses);
    if (const auto hit = words.startingAt(text)) {
        const PrefixClass &found = prefixClasses[hit.tag];
        return PrefixWord{hit.length, found.effect, found.relation};
    }
    std::optional<PrefixWord> longest;
    for (const PrefixSign &sign : prefixSigns) {
        if (text.startsWith(sign.text) && (!longest || longest->length < sign.text.size()))
            longest = {sign.text.size(), sign.effect, sign.relation};
    }
    return longest;
}

std::optional<SuffixWord> suffixWordAt(QStringView text)
{
    static const WordTable words = tableOf(suffixClasses);
    if (const auto hit = words.startingAt(text))
        return SuffixWord{hit.length, suffixClasses[hit.tag].relation};
    return {};
}

std::optional<SignWord> signWordAt(QStringView text)
{
    static const WordTable words = tableOf(signClasses);
    if (const auto hit = words.startingAt(text))
        return SignWord{hit.length, signClasses[hit.tag].relation,
                        signClasses[hit.tag].approximate};
    return {};
}

qsizetype basisLengthAt(QStringView text)
{
    static const WordTable openers = wordsOf({{0, "by"}, {0, "cleared-of"}, {0, "restated"}});
    static const WordTable closers = wordsOf({{0, "reckoned"}, {0, "cleared"}, {0, "price"}});
    if (!openers.startingAt(text))
        return 0;
    const QStringView stretch(text.begin(), std::find_if(text.begin(), text.end(), beginsFigure));
    qsizetype end = stretch.size();
    while (end > 0 && !closers.endingAt(stretch, end))
        --end;
    return end;
}

PastWords pastWordsAt(QStringView text)
{
    static const WordTable directions =
        wordsOf({{int(ChangeUp), "above"}, {int(ChangeDown), "below"}});
    const auto direction = directions.startingAt(text);
    const bool plain = !text.isEmpty() && isOneOf(text.front(), u"较比与和同");
    const qsizetype opener = direction ? direction.length : plain ? 1 : 0;
    if (opener == 0)
        return {};
    const QStringView rest = text.mid(opener);
    const qsizetype length = std::max(pastTimeLengthAt(rest), yearLengthAt(rest));
    if (length == 0)
        return {};
    PastWords words{opener + length, {}};
    if (direction)
        words.verb = PrefixEffect(direction.tag);
    return words;
}

qsizetype arrowLengthAt(QStringView text)
{
    static const WordTable words = wordsOf("to-level");
    qsizetype longest = words.startingAt(text).length;
    for (const QStringView arrow : arrows) {
        if (text.startsWith(arrow))
            longest = std::max(longest, arrow.size());
    }
    return longest;
}

bool beginsAspiration(QStringView text)
{
    static const WordTable words = wordsOf("aspiration");
    return bool(words.startingAt(text));
}

bool saysNotIssued(QStringView text)
{
    static const WordTable issuers = wordsOf("issuer");
    static const WordTable asYet = wordsOf("as-yet");
    static const WordTable nots = wordsOf("not-done");
    static const WordTable formally = wordsOf({{0, "formally"}, {0, "issuer"}});
    static const WordTable issuing = wordsOf("issuing");
    static const WordTable issued = wordsOf("issued");
    const auto skip = [&](const WordTable &words) {
        const qsizetype length = stretchOf(words, text);
        text = text.mid(length);
        return length > 0;
    };
    skip(issuers);
    skip(asYet);
    if (!skip(nots))
        return false;
    skip(formally);
    if (!skip(issuing))
        return false;
    skip(issued);
    return text.isEmpty();
}

bool saysPreliminary(QStringView text)
{
    static const WordTable words = wordsOf("preliminary");
    static const WordTable ends = wordsOf("figure-noun");
    text.chop(ends.ending(text).length);
    return words.isWord(text);
}

bool holdsBasisWord(QStringView text)
{
    static const WordTable words = wordsOf({{0, "names-basis"}, {0, "restated"}});
    return words.occursIn(text);
}

bool isMark(QChar character)
{
    const char16_t code = character.unicode();
    const bool circledNumber = code >= u'①' && code <= u'⑳';
    constexpr QStringView marks = u"*＊※▽△▲▼☆★●○◎◆◇■□#＃†‡√×";
    return circledNumber || marks.contains(character);
}

} // namespace PlanLens
