// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/dialogs.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

namespace PlanLens {

QStringList SystemDialogs::openFiles(QWidget *parent, const QString &title, const QString &folder,
                                     const QString &filter)
{
    return QFileDialog::getOpenFileNames(parent, title, folder, filter);
}

QString SystemDialogs::openFolder(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

QString SystemDialogs::saveFile(QWidget *parent, const QString &title, const QString &proposal,
                                const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, proposal, filter);
}

bool SystemDialogs::confirm(QWidget *parent, const QString &title, const QString &text,
                            const QString &action)
{
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *confirming = box.addButton(action, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == confirming;
}

bool SystemDialogs::setUpPrinter(QWidget *parent, QPrinter &printer)
{
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

void SystemDialogs::inform(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::Information, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace PlanLens
