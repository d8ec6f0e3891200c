// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/accessibletext.h"

#include "style/elidedlabel.h"
#include "style/mnemonic.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QLabel>
#include <QTextDocumentFragment>

#include <algorithm>

namespace PlanLens {

namespace {

struct AccessibleWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::AccessibleText)
};

/// A label that may have a name beside its text: Qt would say the name alone. Qt asks for it once,
/// before there is a name.
class AccessibleLabel : public QAccessibleWidget
{
public:
    explicit AccessibleLabel(QLabel *label) : QAccessibleWidget(label, QAccessible::StaticText) {}

    QString text(QAccessible::Text what) const override
    {
        if (what != QAccessible::Name)
            return QAccessibleWidget::text(what);
        // Not what Qt would say: in a box with a title it is that title, for each of its labels.
        const QString said = widget()->accessibleName();
        const QString shown = shownText();
        if (said.isEmpty())
            return shown;
        return shown.isEmpty() || shown == said ? said
                                                : AccessibleWords::tr("%1: %2").arg(said, shown);
    }

    QList<std::pair<QAccessibleInterface *, QAccessible::Relation>>
    relations(QAccessible::Relation match) const override
    {
        auto found = QAccessibleWidget::relations(match);
        QWidget *buddy = static_cast<const QLabel *>(object())->buddy();
        if (buddy && match.testFlag(QAccessible::Labelled))
            found.append({QAccessible::queryAccessibleInterface(buddy), QAccessible::Labelled});
        return found;
    }

private:
    QString shownText() const
    {
        const auto *label = static_cast<const QLabel *>(object());
        const QString text = label->text();
        const bool isRich = label->textFormat() == Qt::RichText ||
                            (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(text));
        if (isRich)
            return QTextDocumentFragment::fromHtml(text).toPlainText().simplified();
        return label->buddy() ? withoutMnemonic(text) : text;
    }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className == QLatin1String("QLabel")) {
        auto *label = qobject_cast<QLabel *>(object);
        return label ? new AccessibleLabel(label) : nullptr;
    }
    auto *elided = className == QLatin1String("PlanLens::ElidedLabel")
                       ? qobject_cast<ElidedLabel *>(object)
                       : nullptr;
    return elided ? new QAccessibleWidget(elided, QAccessible::StaticText) : nullptr;
}

} // namespace

void AccessibleText::selection(int, int *start, int *end) const
{
    *start = 0;
    *end = 0;
}

QString AccessibleText::text(int start, int end) const
{
    const QString whole = wholeText();
    const int size = int(whole.size());
    const int from = std::clamp(start, 0, size);
    const int to = end < 0 ? size : std::clamp(end, from, size);
    return whole.mid(from, to - from);
}

QString AccessibleText::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

AccessibleParts::~AccessibleParts()
{
    for (const QAccessible::Id id : std::as_const(m_ids))
        QAccessible::deleteAccessibleInterface(id);
}

QAccessibleInterface *AccessibleParts::at(int index,
                                          const std::function<QAccessibleInterface *()> &make)
{
    if (const auto known = m_ids.constFind(index); known != m_ids.cend())
        return QAccessible::accessibleInterface(*known);
    QAccessibleInterface *part = make();
    m_ids.insert(index, QAccessible::registerAccessibleInterface(part));
    return part;
}

QAccessibleInterface *AccessiblePainting::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    return m_parts.at(index, [this, index] { return makePart(index); });
}

int AccessiblePainting::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const AccessibleLeaf *>(child);
    return part && part->isValid() ? part->index() : -1;
}

void *AccessiblePainting::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                              : QAccessibleWidget::interface_cast(type);
}

void speakLabels()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace PlanLens
