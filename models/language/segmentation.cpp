// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/segmentation.h"

#include "language/measurewords.h"
#include "language/numerals.h"
#include "text/characters.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>
#include <set>

namespace PlanLens {

namespace {

/// Terms from this length on stand even where ICU would cut across their ends.
constexpr int longTerm = 4;

bool isLatinOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || isAsciiDigit(c);
}

/// A text without what makes no difference, and where each of its characters stood. A blank stays
/// where letters or digits would grow together, or where it parts two cells.
struct Folded
{
    QString text;
    std::vector<int> origin;
};

Folded fold(QStringView text)
{
    Folded folded;
    folded.text.reserve(text.size());
    folded.origin.reserve(std::size_t(text.size()));
    const auto append = [&](QChar c, int origin) {
        folded.text += c;
        folded.origin.push_back(origin);
    };
    int blank = -1;
    bool cellEnd = false;
    for (int i = 0; i < text.size(); ++i) {
        const QChar c = foldedCharacter(text.at(i));
        if (c.isNull()) {
            blank = i;
            cellEnd |= text.at(i) == u'\t';
            continue;
        }
        if (blank >= 0 && !folded.text.isEmpty() &&
            (cellEnd || (isLatinOrDigit(c) && isLatinOrDigit(folded.text.back()))))
            append(u' ', blank);
        blank = -1;
        cellEnd = false;
        append(c, i);
    }
    return folded;
}

/// One iterator a thread: making one reads the dictionary's rules again.
icu::BreakIterator *wordIterator()
{
    thread_local const std::unique_ptr<icu::BreakIterator> iterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(
            icu::BreakIterator::createWordInstance(icu::Locale::getSimplifiedChinese(), status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return iterator.get();
}

/// For each position whether a word of the general dictionary ends there. Without the dictionary
/// every character is a word.
std::vector<bool> dictionaryBreaks(const QString &text)
{
    std::vector<bool> breaks(std::size_t(text.size()) + 1, false);
    icu::BreakIterator *iterator = wordIterator();
    UErrorCode status = U_ZERO_ERROR;
    UText view = UTEXT_INITIALIZER;
    utext_openUChars(&view, reinterpret_cast<const UChar *>(text.utf16()), text.size(), &status);
    if (!iterator || U_FAILURE(status)) {
        std::fill(breaks.begin(), breaks.end(), true);
        return breaks;
    }
    iterator->setText(&view, status);
    for (int at = iterator->first(); at != icu::BreakIterator::DONE; at = iterator->next())
        breaks[std::size_t(at)] = true;
    utext_close(&view);
    return breaks;
}

quint32 firstTwo(QStringView text, int position)
{
    return quint32(text.at(position).unicode()) << 16 | text.at(position + 1).unicode();
}

/// The end of a figure with its scale and unit.
int figureEnd(QStringView text, const ScannedNumber &number)
{
    const int end = number.end() + number.scaleLength;
    return end + measureWordLength(text, end);
}

WordKind kindOf(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() ? WordKind::Word : WordKind::Punctuation;
}

} // namespace

Segmenter::Segmenter(const QStringList &terms)
{
    std::set<std::pair<quint32, int>> lengths;
    for (const QString &term : terms) {
        const QString folded = foldedForm(term);
        if (folded.size() < 2)
            continue;
        m_terms.insert(folded);
        lengths.emplace(firstTwo(folded, 0), -int(folded.size()));
    }
    for (const auto &[start, length] : lengths)
        m_lengths[start].push_back(-length);
}

/// The length of the longest term that starts at a position of a folded text; 0 where none does.
int Segmenter::termAt(QStringView text, int position, const std::vector<bool> &breaks) const
{
    if (position + 1 >= text.size())
        return 0;
    const auto lengths = m_lengths.constFind(firstTwo(text, position));
    if (lengths == m_lengths.constEnd())
        return 0;
    for (const int length : *lengths) {
        const int end = position + length;
        if (end > text.size())
            continue;
        if (length < longTerm && !(breaks[std::size_t(position)] && breaks[std::size_t(end)]))
            continue;
        if (m_terms.contains(QString::fromRawData(text.data() + position, length)))
            return length;
    }
    return 0;
}

std::vector<Word> Segmenter::words(QStringView text) const
{
    const Folded folded = fold(text);
    const QStringView view = folded.text;
    const std::vector<bool> breaks = dictionaryBreaks(folded.text);
    std::vector<Word> words;
    const auto append = [&](int start, int end, WordKind kind) {
        const int from = folded.origin[std::size_t(start)];
        const int to = folded.origin[std::size_t(end) - 1] + 1;
        words.push_back({from, to - from, kind});
    };
    auto number = scanNumber(view, 0, NumeralForms::Digits);
    for (int at = 0; at < view.size();) {
        while (number && number->start < at)
            number = scanNumber(view, std::max(at, number->end()), NumeralForms::Digits);
        if (view.at(at) == u' ') {
            ++at;
            continue;
        }
        int end = at + 1;
        WordKind kind = kindOf(view.at(at));
        if (number && number->start == at) {
            end = figureEnd(view, *number);
            kind = WordKind::Number;
        } else if (const int length = termAt(view, at, breaks)) {
            end = at + length;
            kind = WordKind::Term;
        } else if (kind == WordKind::Word) {
            const int limit = number ? number->start : int(view.size());
            while (end < limit && !breaks[std::size_t(end)] && view.at(end) != u' ' &&
                   termAt(view, end, breaks) < longTerm)
                ++end;
        }
        append(at, end, kind);
        at = end;
    }
    return words;
}

QChar foldedCharacter(QChar c)
{
    const ushort u = c.unicode();
    if (u >= 0x4e00 && u <= 0x9fff)
        return c; // most of a report: ideographs have one form
    if (isBlank(c) || isInvisible(c) || u == '\n' || u == '\r' || u == 0x2028 || u == 0x2029)
        return {};
    if (u >= 0xff01 && u <= 0xff5e)
        return QChar(ushort(u - 0xfee0)).toLower();
    if (isDash(c))
        return u'-';
    switch (u) {
    case u'“':
    case u'”':
    case u'„':
        return u'"';
    case u'‘':
    case u'’':
        return u'\'';
    case u'∶':
        return u':';
    case u'≧':
        return u'≥';
    case u'≦':
        return u'≤';
    case u'•':
    case u'・':
        return u'·';
    default:
        return c.toLower();
    }
}

QString foldedForm(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text)
        if (const QChar kept = foldedCharacter(c); !kept.isNull())
            folded += kept;
    return folded;
}

} // namespace PlanLens
