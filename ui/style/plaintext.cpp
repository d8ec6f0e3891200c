// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/plaintext.h"

#include <QTextDocument>
#include <QVariant>

namespace PlanLens {

namespace {

constexpr char richProperty[] = "planlensRichTip";

/// As HTML, with the spaces and line ends that the text has.
QString escaped(const QString &text)
{
    const QString lines = text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
    return QStringLiteral("<div style='white-space:pre-wrap'>%1</div>").arg(lines);
}

} // namespace

QString plainTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? escaped(text) : text;
}

QString wrappedTip(const QString &text)
{
    return text.isEmpty() ? QString() : escaped(text);
}

QString plainCaption(const QString &text)
{
    QString caption = text;
    // A tabulator would part off a key, a line end the name of an action.
    for (QChar &c : caption) {
        if (c.isSpace())
            c = u' ';
    }
    return caption.replace(u'&', QLatin1String("&&"));
}

QString plainWindowTitle(const QString &text)
{
    // Stands for the mark of a changed document; doubled it is itself.
    const QLatin1String mark("[*]");
    return QString(text).replace(mark, QLatin1String("[*][*]"));
}

void setRichTip(QWidget *widget, const QString &html)
{
    widget->setProperty(richProperty, true);
    widget->setToolTip(html);
}

bool hasRichTip(const QWidget *widget)
{
    return widget->property(richProperty).toBool();
}

} // namespace PlanLens
