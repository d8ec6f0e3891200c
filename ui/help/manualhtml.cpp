// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/manualhtml.h"

#include "help/manual.h"
#include "style/theme.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace PlanLens {

namespace {

qreal textPoints()
{
    return interfacePoints() + .5;
}

/// A link of a file, `charts.md#ranking`, to the address of the part in the manual.
QString addressOf(const QString &link)
{
    static const QRegularExpression file(QStringLiteral("^([a-z-]+)\\.md(?:#([a-z-]+))?$"));
    const QRegularExpressionMatch match = file.match(link);
    if (!match.hasMatch())
        return link;
    const QString section = match.captured(2);
    return manualUrl(section.isEmpty() ? match.captured(1) : match.captured(1) + u'#' + section)
        .toString();
}

QTextCursor cursorOf(const QTextFragment &fragment, QTextDocument &document)
{
    QTextCursor cursor(&document);
    cursor.setPosition(fragment.position());
    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
    return cursor;
}

void setHeading(const QTextBlock &block, const QString &id, const Theme &theme)
{
    const int level = block.blockFormat().headingLevel();
    QTextCursor cursor(block);
    QTextBlockFormat spacing;
    spacing.setTopMargin(level == 1 ? 4 : 20);
    spacing.setBottomMargin(level == 1 ? 10 : 6);
    cursor.mergeBlockFormat(spacing);
    cursor.select(QTextCursor::BlockUnderCursor);
    QTextCharFormat look;
    look.setFontPointSize(level == 1 ? textPoints() * 1.7 : textPoints() * 1.2);
    look.setFontWeight(QFont::DemiBold);
    look.setForeground(level == 1 ? theme.accent : theme.text);
    if (!id.isEmpty()) {
        look.setAnchor(true);
        look.setAnchorNames({id});
    }
    cursor.mergeCharFormat(look);
}

void setParagraph(const QTextBlock &block)
{
    QTextCursor cursor(block);
    QTextBlockFormat spacing;
    const bool inTable = cursor.currentTable();
    // A share of a picture's height would be left empty below it.
    const bool picture = block.text() == QChar(QChar::ObjectReplacementCharacter);
    if (!picture)
        spacing.setLineHeight(inTable ? 120 : 142, QTextBlockFormat::ProportionalHeight);
    spacing.setBottomMargin(inTable ? 0 : block.textList() ? 1 : 7);
    cursor.mergeBlockFormat(spacing);
}

/// Links, pictures and what a person types or presses.
void setFragments(const QTextBlock &block, QTextDocument &document, const Theme &theme)
{
    QList<QTextFragment> fragments;
    for (auto at = block.begin(); !at.atEnd(); ++at)
        fragments.append(at.fragment());
    for (const QTextFragment &fragment : std::as_const(fragments)) {
        const QTextCharFormat format = fragment.charFormat();
        QTextCharFormat look;
        if (format.isImageFormat()) {
            QTextImageFormat picture = format.toImageFormat();
            picture.setWidth(manualPictureWidth);
            cursorOf(fragment, document).setCharFormat(picture);
            continue;
        }
        if (!format.anchorHref().isEmpty()) {
            look.setAnchor(true);
            look.setAnchorHref(addressOf(format.anchorHref()));
            look.setForeground(theme.accent);
            look.setFontUnderline(false);
        } else if (format.fontFixedPitch()) {
            look.setBackground(theme.raised);
        }
        if (look.propertyCount() > 0)
            cursorOf(fragment, document).mergeCharFormat(look);
    }
}

void setTables(QTextDocument &document, const Theme &theme)
{
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderBrush(theme.border);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(5);
        format.setCellSpacing(0);
        format.setTopMargin(4);
        format.setBottomMargin(12);
        table->setFormat(format);
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(0, column);
            QTextCharFormat head = cell.format();
            head.setBackground(theme.raised);
            cell.setFormat(head);
        }
    }
}

} // namespace

QUrl manualUrl(const QString &place)
{
    QUrl url;
    url.setScheme(QStringLiteral("manual"));
    url.setPath(u'/' + place.section(u'#', 0, 0));
    const QString section = place.section(u'#', 1);
    if (!section.isEmpty())
        url.setFragment(section);
    return url;
}

QString manualHtml(const ManualPage &page, const Theme &theme)
{
    QTextDocument document;
    document.setDefaultFont(interfaceFont(textPoints()));
    document.setMarkdown(page.markdown);
    auto section = page.sections.begin();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0) {
            setParagraph(block);
        } else {
            const bool opens =
                block.blockFormat().headingLevel() == 2 && section != page.sections.end();
            setHeading(block, opens ? (section++)->id : QString(), theme);
        }
        setFragments(block, document, theme);
    }
    setTables(document, theme);
    return document.toHtml();
}

QString manualText(const ManualPage &page)
{
    QTextDocument document;
    document.setMarkdown(page.markdown);
    return document.toPlainText();
}

} // namespace PlanLens
