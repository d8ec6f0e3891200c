// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/manualview.h"

#include "help/manualhtml.h"
#include "style/theme.h"

#include <QEvent>
#include <QFile>
#include <QImage>
#include <QTextDocument>

namespace PlanLens {

ManualView::ManualView(const Manual &manual, QWidget *parent)
    : QTextBrowser(parent), m_manual(manual)
{
    setObjectName(QStringLiteral("manualPage"));
    setAccessibleName(tr("Page of the manual"));
    setOpenExternalLinks(false);
    document()->setDocumentMargin(20);
    // Another page has other places.
    connect(this, &QTextBrowser::sourceChanged, this, [this] { mark(m_marked); });
}

void ManualView::showPart(const QString &place)
{
    if (m_manual.page(place.section(u'#', 0, 0)))
        setSource(manualUrl(place), QTextDocument::HtmlResource);
}

QString ManualView::page() const
{
    return source().path().mid(1);
}

/// A picture as sharp as this screen shows it: a document scales coarsely.
QVariant ManualView::scaled(const QByteArray &file) const
{
    const qreal ratio = devicePixelRatioF();
    QImage picture = QImage::fromData(file);
    if (picture.isNull())
        return {};
    const int width = qRound(manualPictureWidth * ratio);
    if (picture.width() > width)
        picture = picture.scaledToWidth(width, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(picture.width() / manualPictureWidth);
    return picture;
}

/// That of the dark program where it is dark and there is one: paper is white in both.
QString ManualView::pictureFile(const QString &name) const
{
    const QString light = QStringLiteral(":/planlens/manual/%1/%2").arg(m_manual.language(), name);
    QString dark = light;
    dark.insert(dark.lastIndexOf(u'.'), QStringLiteral("-dark"));
    return Theme::of(palette()).dark && QFile::exists(dark) ? dark : light;
}

QVariant ManualView::loadResource(int type, const QUrl &name)
{
    const QString path = name.path().section(u'/', -1);
    if (type == QTextDocument::ImageResource) {
        QFile picture(pictureFile(path));
        return picture.open(QIODevice::ReadOnly) ? scaled(picture.readAll()) : QVariant();
    }
    const ManualPage *page = m_manual.page(path);
    return page ? manualHtml(*page, Theme::of(palette())) : QVariant();
}

void ManualView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !source().isEmpty())
        reload();
}

int ManualView::mark(const QString &text)
{
    m_marked = text;
    m_marks.clear();
    m_current = -1;
    if (!text.isEmpty()) {
        for (QTextCursor at = document()->find(text); !at.isNull(); at = document()->find(text, at))
            m_marks.append(at);
    }
    showMarks();
    return int(m_marks.size());
}

bool ManualView::step(bool next)
{
    const qsizetype to = m_current + (next ? 1 : -1);
    if (to < 0 || to >= m_marks.size())
        return false;
    goToMark(to);
    return true;
}

void ManualView::stepToEnd(bool first)
{
    if (!m_marks.isEmpty())
        goToMark(first ? 0 : m_marks.size() - 1);
}

void ManualView::goToMark(qsizetype at)
{
    m_current = at;
    QTextCursor place = m_marks.at(at);
    place.setPosition(place.selectionStart());
    setTextCursor(place);
    ensureCursorVisible();
    showMarks();
}

void ManualView::showMarks()
{
    const Theme &theme = Theme::of(palette());
    QList<ExtraSelection> selections;
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        QTextCharFormat look;
        look.setBackground(i == m_current ? theme.accent : theme.mark);
        look.setForeground(i == m_current ? theme.surface : theme.text);
        selections.append({m_marks.at(i), look});
    }
    setExtraSelections(selections);
}

} // namespace PlanLens
