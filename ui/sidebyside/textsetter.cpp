#include "sidebyside/textsetter.h"

#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

constexpr qreal textPoints = 10.5;
constexpr qreal tablePoints = 9.5;
constexpr qreal lineHeight = 1.7; // of the type size; Chinese fonts bring very unlike ones
constexpr qreal below = 5;

/// What is drawn for the signs that part lines and cells; as long as the text itself.
QString drawn(QString text)
{
    text.replace(u'\n', QChar::LineSeparator);
    text.replace(u'\t', u'｜');
    return text;
}

} // namespace

TextSetter::TextSetter(const Theme &theme, qreal width) : m_theme(&theme), m_width(width) {}

TextSetter::Measure TextSetter::measureOf(const Block &block) const
{
    const bool table = block.kind == BlockKind::Table;
    Measure measure{reportFont(table ? tablePoints : textPoints)};
    if (block.kind == BlockKind::Title || block.kind == BlockKind::Heading) {
        measure.font.setPointSizeF(textPoints + (block.kind == BlockKind::Title ? 2 : 0.5));
        measure.font.setBold(true);
    }
    const qreal em = QFontInfo(measure.font).pixelSize();
    measure.line = std::round(em * lineHeight);
    if (block.kind == BlockKind::Paragraph)
        measure.indent = 2 * em;
    return measure;
}

SetText TextSetter::set(const QString &text, const Block &block,
                        const QList<QTextLayout::FormatRange> &marks) const
{
    const Measure measure = measureOf(block);
    SetText set{std::make_unique<QTextLayout>(drawn(text), measure.font)};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    set.layout->setTextOption(option);
    set.layout->setCacheEnabled(true);
    QTextCharFormat plain;
    plain.setForeground(m_theme->text);
    QList<QTextLayout::FormatRange> formats{{0, int(text.size()), plain}};
    if (block.headLength > 0) {
        QTextCharFormat head;
        head.setFontWeight(QFont::Bold);
        formats.append({0, block.headLength, head});
    }
    set.layout->setFormats(formats + marks);
    set.layout->beginLayout();
    qreal top = above;
    for (QTextLine line = set.layout->createLine(); line.isValid();
         line = set.layout->createLine()) {
        const qreal indent = line.lineNumber() == 0 ? measure.indent : 0;
        line.setLineWidth(std::max(40.0, m_width - indent));
        line.setPosition({indent, top + (measure.line - line.height()) / 2});
        top += measure.line;
    }
    set.layout->endLayout();
    set.height = top + below;
    return set;
}

qreal TextSetter::estimate(const QString &text, const Block &block) const
{
    const Measure measure = measureOf(block);
    const qreal em = std::max(1, QFontInfo(measure.font).pixelSize());
    qreal lines = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const auto narrow =
            std::count_if(line.begin(), line.end(), [](QChar c) { return c.unicode() < 0x2000; });
        const qreal width = (qreal(line.size()) - 0.45 * qreal(narrow)) * em + measure.indent;
        lines += std::max(1.0, std::ceil(width / std::max(40.0, m_width)));
    }
    return above + lines * measure.line + below;
}

} // namespace PlanLens
