// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/encoding.h"

#include "text/doubleencoding.h"
#include "text/gbktable.h"
#include "text/traditional.h"

#include <QStringDecoder>

#include <unicode/ucnv.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <memory>

namespace PlanLens {

namespace {

/// How many bytes are looked at to tell text from noise.
constexpr qsizetype sampleSize = qsizetype(64) * 1024;

constexpr auto byteOrderMark = "\xef\xbb\xbf"; ///< of UTF-8

struct CloseConverter
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

struct Attempt
{
    QString text;
    QString encoding;
};

/// The part of the characters that running Chinese text has, in percent. Few characters are judged
/// by what they are too: there is nothing else to go by.
int plausibility(QStringView text)
{
    const GbkTable &table = GbkTable::instance();
    const qsizetype size = std::min(text.size(), sampleSize);
    if (size == 0)
        return 100;
    const auto common = std::count_if(text.begin(), text.begin() + size,
                                      [&table](QChar c) { return table.isCommonText(c); });
    return int(common * 100 / size);
}

/// The same for what is not ASCII: a binary file may have much that is.
int plausibilityOfNonAscii(const QString &text)
{
    QString wide;
    for (QChar c : text) {
        if (c.unicode() >= 0x80)
            wide.append(c);
        if (wide.size() >= sampleSize)
            break;
    }
    return plausibility(wide);
}

/// A stray NUL or two, as programs in C leave them, and not the zeros of binary data.
bool areFewNuls(qsizetype nuls, qsizetype size)
{
    return nuls <= 2 + size / 5000;
}

int countLost(const QString &text)
{
    return int(text.count(QChar::ReplacementCharacter));
}

/// Text may hold a stray control character, binary data is full of them.
bool hasControls(const QByteArray &bytes)
{
    const auto sample = QByteArrayView(bytes).first(std::min(bytes.size(), sampleSize));
    const auto controls = std::count_if(sample.begin(), sample.end(), [](char c) {
        return (c >= 0 && c < ' ' && (c < '\t' || c > '\r')) || c == 0x7F;
    });
    return controls > 2 + sample.size() / 500;
}

/// With one U+FFFD for each character that is not valid.
QString decodeLeniently(const char *encoding, const QByteArray &bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(encoding, &status));
    QString text(bytes.size() + 1, Qt::Uninitialized);
    const int length =
        ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()), int(text.size()),
                      bytes.constData(), int(bytes.size()), &status);
    if (U_FAILURE(status))
        return {};
    text.resize(length);
    return text;
}

QString decodeWith(QStringConverter::Encoding encoding, const QByteArray &bytes, bool *valid)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (valid)
        *valid = !decoder.hasError();
    return text;
}

/// What most files are, many times faster than decodeWith(). Nothing where a byte is wrong, or
/// where a mark of the byte order is left.
std::optional<QString> asUtf8(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    int length = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8(reinterpret_cast<UChar *>(text.data()), int(text.size()), &length,
                  bytes.constData(), int(bytes.size()), &status);
    if (U_FAILURE(status) || bytes.startsWith(byteOrderMark))
        return std::nullopt;
    text.resize(length);
    text.squeeze();
    return text;
}

std::optional<Attempt> asUtf16(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    // Look at the beginning first: noise of any length is refused at once.
    const QByteArray sample = bytes.left(std::min(bytes.size(), sampleSize) & ~qsizetype(1));
    constexpr int leastPlausible = 90;
    if (sample.isEmpty() || plausibility(decodeWith(encoding, sample, nullptr)) < leastPlausible)
        return std::nullopt;
    QString text = decodeWith(encoding, bytes, nullptr);
    if (!areFewNuls(text.count(QChar::Null), text.size()))
        return std::nullopt;
    return Attempt{text, encoding == QStringConverter::Utf16LE ? QStringLiteral("UTF-16LE")
                                                               : QStringLiteral("UTF-16BE")};
}

/// By byte order mark. `marked` tells whether there was one.
std::optional<Attempt> byMark(const QByteArray &bytes, bool *marked)
{
    *marked = true;
    if (bytes.startsWith("\xff\xfe"))
        return asUtf16(bytes.mid(2), QStringConverter::Utf16LE);
    if (bytes.startsWith("\xfe\xff"))
        return asUtf16(bytes.mid(2), QStringConverter::Utf16BE);
    *marked = false;
    return std::nullopt;
}

/// UTF-16 without a mark: what line ends, digits and blanks there are hold a zero byte.
std::optional<Attempt> byPlausibility(const QByteArray &bytes)
{
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    if (auto little = asUtf16(bytes, QStringConverter::Utf16LE))
        return little;
    return asUtf16(bytes, QStringConverter::Utf16BE);
}

/// Valid but for a few bytes: a file that was cut off or damaged, or GB18030 without a flaw.
std::optional<Attempt> byLeastDamage(const QByteArray &bytes)
{
    constexpr int leastPlausible = 80;
    const auto isAcceptable = [](const QString &text) {
        return !text.isEmpty() && countLost(text) <= 2 + text.size() / 1000;
    };
    const QByteArray sample = bytes.left(sampleSize);
    for (const char *encoding : {"UTF-8", "GB18030"}) {
        if (!isAcceptable(decodeLeniently(encoding, sample)))
            continue;
        QString text = decodeLeniently(encoding, bytes);
        if (isAcceptable(text) && plausibilityOfNonAscii(text) >= leastPlausible)
            return Attempt{text, QString::fromLatin1(encoding)};
    }
    return std::nullopt;
}

/// Big5 is told by what it reads as: its bytes are valid in GB18030 too.
std::optional<Attempt> asBig5(const QByteArray &bytes)
{
    constexpr int leastPlausible = 80;
    const auto isPlausible = [](const QString &text) {
        return isTraditional(text) && countLost(text) <= 2 + text.size() / 1000 &&
               plausibilityOfNonAscii(simplified(text)) >= leastPlausible;
    };
    if (!isPlausible(decodeLeniently("Big5", bytes.left(sampleSize))))
        return std::nullopt;
    QString text = decodeLeniently("Big5", bytes);
    return isPlausible(text) ? std::optional(Attempt{text, QStringLiteral("Big5")}) : std::nullopt;
}

/// As the document says, where that holds for all but a few characters.
std::optional<Attempt> asDeclared(const QByteArray &bytes, const QByteArray &declared)
{
    const bool gb = declared.startsWith("gb") || declared == "x-gbk" || declared == "cp936";
    if (!gb && !declared.startsWith("big5"))
        return std::nullopt;
    QString text = decodeLeniently(gb ? "GB18030" : "Big5", bytes);
    if (text.isEmpty() || countLost(text) > 2 + text.size() / 1000)
        return std::nullopt;
    return Attempt{text, gb ? QStringLiteral("GB18030") : QStringLiteral("Big5")};
}

std::optional<Attempt> byValidity(const QByteArray &marked, const QByteArray &declared)
{
    const QByteArray bytes = marked.startsWith(byteOrderMark) ? marked.mid(3) : marked;
    if (hasControls(bytes))
        return byPlausibility(bytes);
    if (bytes.contains('\0')) {
        const qsizetype nuls = bytes.count('\0');
        if (auto attempt = byPlausibility(bytes); attempt || !areFewNuls(nuls, bytes.size()))
            return attempt;
    }
    if (auto text = asUtf8(bytes))
        return Attempt{*text, QStringLiteral("UTF-8")};
    bool valid = false;
    const QString text = decodeWith(QStringConverter::Utf8, bytes, &valid);
    if (valid)
        return Attempt{text, QStringLiteral("UTF-8")};
    if (auto attempt = asDeclared(bytes, declared))
        return attempt;
    if (auto attempt = byLeastDamage(bytes))
        return attempt;
    if (auto attempt = byPlausibility(bytes))
        return attempt;
    return asBig5(bytes);
}

/// Carriage returns that no line feed follows part the lines of text from old machines, and of
/// files put together from several.
void settleLineEnds(QString &text)
{
    if (!text.contains(u'\r'))
        return;
    bool lineFeedFollows = false;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (text.at(i) != u'\r')
            lineFeedFollows = text.at(i) == u'\n';
        else if (!lineFeedFollows)
            text[i] = u'\n';
    }
}

/// The blank of GBK that Unicode has no character for.
void settleBlanks(Attempt &attempt)
{
    if (attempt.encoding == u"GB18030")
        attempt.text.replace(QChar(0xe5e5), QChar(0x3000));
}

void takeNulsOut(QString &text, DecodedText &decoded)
{
    const qsizetype first = text.indexOf(QChar::Null);
    if (first < 0)
        return;
    decoded.nuls = int(text.count(QChar::Null));
    decoded.nulLine = 1 + int(QStringView(text).left(first).count(u'\n'));
    text.remove(QChar::Null);
}

} // namespace

std::optional<DecodedText> decodeText(const QByteArray &bytes, const QByteArray &declared)
{
    bool marked = false;
    auto attempt = byMark(bytes, &marked);
    if (!attempt && !marked)
        attempt = byValidity(bytes, declared);
    if (!attempt)
        return std::nullopt;
    if (attempt->text.startsWith(QChar(QChar::ByteOrderMark)))
        attempt->text.remove(0, 1);
    settleBlanks(*attempt);
    settleLineEnds(attempt->text);
    DecodedText decoded;
    takeNulsOut(attempt->text, decoded);
    const RestoredText restored = restoreDoubleEncoding(attempt->text);
    decoded.text = restored.text;
    decoded.encoding = attempt->encoding;
    decoded.repaired = restored.repaired;
    const auto nextLost = [&decoded](qsizetype from) {
        return decoded.text.indexOf(QChar(QChar::ReplacementCharacter), from);
    };
    for (qsizetype lost = nextLost(0); lost >= 0; lost = nextLost(lost + 1))
        decoded.lost.append(int(lost));
    return decoded;
}

} // namespace PlanLens
