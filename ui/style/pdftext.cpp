// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/pdftext.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QSet>
#include <QTextLayout>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace PlanLens {

// The radicals' supplement, which Unicode does not decompose, and the characters of modern text
// that have the same form, one below the other.
static constexpr std::u16string_view supplement =
    u"⺁⺇⺈⺊⺋⺎⺏⺐⺒⺓⺕⺖⺗⺘⺙⺛⺝⺞⺟⺠⺡⺢⺣⺤⺨⺪⺫⺭⺮⺯⺰⺱⺲⺶⺷⺹⺻⺼⺾⺿"
    u"⻀⻁⻂⻃⻄⻅⻆⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪"
    u"⻫⻬⻭⻮⻯⻰⻱⻲⻳";
static constexpr std::u16string_view supplementPlain =
    u"厂几刀卜㔾兀尣尢巳幺彐忄㣺扌攵旡月歺母民氵氺灬爫犭疋罒礻竹糹纟罓罒羊羊老聿月艹艹"
    u"艹虎衤覀西见角讠贝足车辶辶辶阝钅長镸长门阝雨青韦页风飞食飠饣首马骨鬼鱼鸟卤麦黄黾"
    u"斉齐歯齿竜龙龜亀龟";
static_assert(supplement.size() == supplementPlain.size());

static std::optional<char16_t> characterFor(char16_t code)
{
    if (code >= 0x2f00 && code <= 0x2fd5) { // Kangxi radicals decompose to their characters
        const QString plain = QString(QChar(code)).normalized(QString::NormalizationForm_KC);
        return plain.at(0).unicode();
    }
    const std::size_t found = supplement.find(code);
    if (found != std::u16string_view::npos)
        return supplementPlain.at(found);
    if (code == 0x2012) // shares its glyph with the dash of ranges
        return u'\u2013';
    return {};
}

/// The characters of a text that one code of a map can stand for, each once.
static QString signsOf(const QString &text)
{
    QSet<QChar> seen;
    QString signs;
    for (const QChar c : text) {
        if (!c.isSurrogate() && !c.isSpace() && !seen.contains(c)) {
            seen.insert(c);
            signs += c;
        }
    }
    return signs;
}

/// The faces that Qt sets characters in, where they are asked for in a font.
static QList<QRawFont> facesOf(const QString &signs, const QFont &font)
{
    QTextLayout layout(signs, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QList<QRawFont> faces;
    const QList<QGlyphRun> runs = layout.glyphRuns();
    for (const QGlyphRun &run : runs) {
        if (!faces.contains(run.rawFont()))
            faces << run.rawFont();
    }
    return faces;
}

namespace {

/// What was painted where a map names a code.
class PaintedSigns
{
public:
    explicit PaintedSigns(const PaintedText &painted)
        : m_signs(signsOf(painted.text)), m_fonts(painted.fonts)
    {}

    /// Nothing where the code itself may have been.
    std::optional<char16_t> signFor(char16_t code)
    {
        if (code < u' ')
            return {}; // what stands for no glyph
        const std::optional<char16_t> plain = characterFor(code);
        if (plain && m_signs.contains(QChar(*plain)))
            return plain;
        if (m_signs.contains(QChar(code)))
            return {};
        const std::optional<char16_t> twin = twinOf(code);
        return twin ? twin : plain;
    }

private:
    /// The painted character that has the glyph of the code.
    std::optional<char16_t> twinOf(char16_t code)
    {
        for (const QRawFont &face : faces()) {
            const QList<quint32> glyph = face.glyphIndexesForString(QString(QChar(code)));
            if (glyph.size() != 1 || glyph.constFirst() == 0)
                continue; // the face has none
            const qsizetype at = face.glyphIndexesForString(m_signs).indexOf(glyph.constFirst());
            if (at >= 0 && at < m_signs.size())
                return m_signs.at(at).unicode();
        }
        return {};
    }

    /// Asked for by few PDFs only.
    const QList<QRawFont> &faces()
    {
        if (m_faces.isEmpty()) {
            for (const QFont &font : std::as_const(m_fonts))
                m_faces += facesOf(m_signs, font);
        }
        return m_faces;
    }

    QString m_signs;
    QList<QFont> m_fonts;
    QList<QRawFont> m_faces;
};

} // namespace

/// Replaces `<2F24>` and the like between `from` and `to`.
static void mendCodes(QByteArray &pdf, qsizetype from, qsizetype to, PaintedSigns &signs)
{
    for (qsizetype at = pdf.indexOf('<', from); at >= 0 && at + 5 < to;
         at = pdf.indexOf('<', at + 1)) {
        if (pdf.at(at + 5) != '>')
            continue;
        bool isCode = false;
        const uint code = pdf.mid(at + 1, 4).toUInt(&isCode, 16);
        const auto sign = isCode ? signs.signFor(char16_t(code)) : std::nullopt;
        if (sign)
            pdf.replace(at + 1, 4, QByteArray::number(uint(*sign), 16).rightJustified(4, '0'));
    }
}

/// A range stands in a line: `<0001> <0003> [<5927> <6E21> <53E3> ]`, or with the code of its first
/// glyph alone.
static void mendRanges(QByteArray &pdf, qsizetype from, qsizetype to, PaintedSigns &signs)
{
    constexpr qsizetype glyphs = 14; // `<0001> <0003> `
    for (qsizetype line = from; line >= 0 && line < to;) {
        const qsizetype next = pdf.indexOf('\n', line);
        const qsizetype end = next < 0 ? to : std::min(next + 1, to);
        // Other codes than the first follow from it, where they are not listed.
        const bool listed = line + glyphs < end && pdf.at(line + glyphs) == '[';
        const bool single = line + glyphs < end && pdf.mid(line, 6) == pdf.mid(line + 7, 6);
        if (listed || single)
            mendCodes(pdf, line + glyphs, end, signs);
        line = end;
    }
}

QByteArray withPaintedCharacters(QByteArray pdf, const PaintedText &painted)
{
    PaintedSigns signs(painted);
    // Only inside the maps, which Qt writes as plain text.
    for (qsizetype from = pdf.indexOf("beginbfrange"); from >= 0;
         from = pdf.indexOf("beginbfrange", from + 1)) {
        const qsizetype to = pdf.indexOf("endbfrange", from);
        if (to < 0)
            break;
        mendRanges(pdf, pdf.indexOf('\n', from) + 1, to, signs);
    }
    return pdf;
}

} // namespace PlanLens
