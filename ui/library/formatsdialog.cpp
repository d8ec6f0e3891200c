// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/formatsdialog.h"

#include "items/librarymodel.h"
#include "style/plaintext.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFontMetrics>
#include <QGroupBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace PlanLens {

namespace {

constexpr int widestName = 320; ///< of a file, which its tip shows as a whole
constexpr int tallestList = 420;

QString detailsOf(const ReportFormat &format)
{
    QStringList details{formatName(format.entry.format),
                        FormatsDialog::tr("%n figure(s)", nullptr, format.entry.observations),
                        FormatsDialog::tr("%n problem(s)", nullptr, format.entry.problems)};
    if (format.byPeople > 0)
        details << FormatsDialog::tr("%n correction(s), note(s) or label(s)", nullptr,
                                     format.byPeople);
    if (format.hasFormats)
        details << FormatsDialog::tr("counts for others by now");
    return details.join(QStringLiteral(" · "));
}

} // namespace

FormatsDialog::FormatsDialog(const QList<FormatGroup> &groups, int further, QWidget *parent)
    : QDialog(parent), m_join(new QPushButton(tr("&Join"), this))
{
    setWindowTitle(tr("Join Formats"));
    setObjectName(QStringLiteral("formatsDialog"));
    auto *what = new PlainLabel(tr("The format that is chosen counts. The others stay in the "
                                   "library and can be opened from it, but are no longer counted, "
                                   "searched or charted a second time."),
                                this);
    what->setWordWrap(true);
    auto *inside = new QWidget(this);
    auto *list = new QVBoxLayout(inside);
    list->setContentsMargins(0, 0, 0, 0);
    for (const FormatGroup &group : groups)
        this->list(group, groups.size() > 1, *list);
    if (further > 0)
        list->addWidget(new PlainLabel(
            tr("%n further report(s) can be joined after these.", nullptr, further), inside));
    list->addStretch();
    auto *area = new QScrollArea(this);
    area->setAccessibleName(tr("Reports and their formats"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_join, QDialogButtonBox::AcceptRole);
    m_join->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT decided(choices());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int tall = std::min(inside->sizeHint().height() + 8, tallestList);
    resize(std::max(560, inside->sizeHint().width() + 60), tall + 130);
    if (!m_groups.isEmpty())
        m_groups.constFirst().buttons.constFirst()->setFocus();
    showWhetherAny();
}

void FormatsDialog::list(const FormatGroup &group, bool canBeLeft, QVBoxLayout &layout)
{
    if (group.formats.size() < 2)
        return;
    Listed listed{.box = new QGroupBox(plainCaption(group.title), layout.parentWidget())};
    listed.box->setCheckable(canBeLeft);
    auto *column = new QVBoxLayout(listed.box);
    if (!mayBeOneReport(group.formats)) {
        auto *differ = new PlainLabel(tr("These reports differ in kind, place or years. Join them "
                                         "only if they are one all the same."),
                                      listed.box);
        differ->setWordWrap(true);
        column->addWidget(differ);
    }
    for (const ReportFormat &format : group.formats) {
        const QString name =
            QFontMetrics(font()).elidedText(format.entry.file, Qt::ElideMiddle, widestName);
        auto *button = new QRadioButton(
            plainCaption(QStringLiteral("%1 · %2").arg(name, detailsOf(format))), listed.box);
        button->setAccessibleName(
            QStringLiteral("%1 · %2").arg(format.entry.file, detailsOf(format)));
        button->setToolTip(plainTip(QDir::toNativeSeparators(format.entry.path)));
        column->addWidget(button);
        listed.buttons << button;
        listed.keys << format.entry.key;
    }
    listed.buttons.constFirst()->setChecked(true);
    connect(listed.box, &QGroupBox::toggled, this, &FormatsDialog::showWhetherAny);
    layout.addWidget(listed.box);
    m_groups << listed;
}

void FormatsDialog::showWhetherAny()
{
    m_join->setEnabled(!choices().isEmpty());
}

QList<FormatChoice> FormatsDialog::choices() const
{
    QList<FormatChoice> choices;
    for (const Listed &group : m_groups) {
        if (group.box->isCheckable() && !group.box->isChecked())
            continue;
        FormatChoice choice;
        for (qsizetype i = 0; i < group.keys.size(); ++i) {
            if (group.buttons.at(i)->isChecked())
                choice.counts = group.keys.at(i);
            else
                choice.others << group.keys.at(i);
        }
        choices << choice;
    }
    return choices;
}

void FormatsDialog::choose(const QString &key)
{
    for (const Listed &group : m_groups) {
        if (const qsizetype at = group.keys.indexOf(key); at >= 0)
            group.buttons.at(at)->setChecked(true);
    }
}

QList<QGroupBox *> FormatsDialog::boxes() const
{
    QList<QGroupBox *> boxes;
    for (const Listed &group : m_groups)
        boxes << group.box;
    return boxes;
}

} // namespace PlanLens
