// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pdftext.h"

#include <QString>

#include <optional>
#include <string_view>

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

/// Replaces `<2F24>` and the like between `from` and `to`.
static void mend(QByteArray &pdf, qsizetype from, qsizetype to)
{
    for (qsizetype at = pdf.indexOf('<', from); at >= 0 && at + 5 < to;
         at = pdf.indexOf('<', at + 1)) {
        if (pdf.at(at + 5) != '>')
            continue;
        bool isCode = false;
        const uint code = pdf.mid(at + 1, 4).toUInt(&isCode, 16);
        const auto plain = isCode ? characterFor(char16_t(code)) : std::nullopt;
        if (plain)
            pdf.replace(at + 1, 4, QByteArray::number(uint(*plain), 16).rightJustified(4, '0'));
    }
}

QByteArray withCharactersForRadicals(QByteArray pdf)
{
    // Only inside the maps, which Qt writes as plain text; glyph numbers on the left of a range lie
    // below the radicals' codes for any font that is cut to what it needs.
    for (qsizetype from = pdf.indexOf("beginbfrange"); from >= 0;
         from = pdf.indexOf("beginbfrange", from + 1)) {
        const qsizetype to = pdf.indexOf("endbfrange", from);
        if (to < 0)
            break;
        mend(pdf, from, to);
    }
    return pdf;
}

} // namespace PlanLens
