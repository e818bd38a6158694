<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PBX Tray</name>
    <message>
        <location filename="../../pbx_tray/api/sign_in_check.py"/>
        <source>users, phones or events</source>
        <translation>users, phones or events</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/api/trust.py"/>
        <source>A fingerprint is a certificate&apos;s SHA-256: 64 hexadecimal digits.</source>
        <translation>A fingerprint is a certificate&apos;s SHA-256: 64 hexadecimal digits.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/authority_files.py"/>
        <source>The certificate can&apos;t be kept in {folder}: the disk is full, or nothing may be written there.</source>
        <translation>The certificate can&apos;t be kept in {folder}: the disk is full, or nothing may be written there.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/authority_files.py"/>
        <source>This file can&apos;t be read. Save it once more, and choose it there.</source>
        <translation>This file can&apos;t be read. Save it once more, and choose it there.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/authority_files.py"/>
        <source>This file is too large for a certificate. Choose the one that you were sent.</source>
        <translation>This file is too large for a certificate. Choose the one that you were sent.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/authority_files.py"/>
        <source>There is no certificate in this file. Ask for it as a .pem, .crt or .cer file.</source>
        <translation>There is no certificate in this file. Ask for it as a .pem, .crt or .cer file.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/call_history.py"/>
        <source>The call history can&apos;t be read just now. It is tried again when a call comes.</source>
        <translation>The call history can&apos;t be read just now. It is tried again when a call comes.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/call_history.py"/>
        <source>The calls could not be written into that file. Choose another place.</source>
        <translation>The calls could not be written into that file. Choose another place.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/call_history.py"/>
        <source>The contact could not be saved. Check that there is room on the disk.</source>
        <translation>The contact could not be saved. Check that there is room on the disk.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/call_history.py"/>
        <source>The calls could not be cleared just now. Try again in a moment.</source>
        <translation>The calls could not be cleared just now. Try again in a moment.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/call_history.py"/>
        <source>All calls are cleared.</source>
        <translation>All calls are cleared.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/call_history.py"/>
        <source>Added to your contacts.</source>
        <translation>Added to your contacts.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/call_history.py"/>
        <source>Exported {n} calls.</source>
        <translation>
            <numerusform>Exported 1 call.</numerusform>
            <numerusform>Exported {n} calls.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/colleagues/my_phone.py"/>
        <source>You: {presence}</source>
        <translation>You: {presence}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/account.py"/>
        <source>This is not the name of a host. Write it as in pbx.example.org.</source>
        <translation>This is not the name of a host. Write it as in pbx.example.org.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/account.py"/>
        <source>The port after the colon is a number from 1 to 65535.</source>
        <translation>The port after the colon is a number from 1 to 65535.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/account.py"/>
        <source>Enter the address of your PBX, such as pbx.example.org.</source>
        <translation>Enter the address of your PBX, such as pbx.example.org.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/account.py"/>
        <source>http:// is not encrypted, but encryption was asked for. Use https://.</source>
        <translation>http:// is not encrypted, but encryption was asked for. Use https://.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/account.py"/>
        <source>Leave the user name and password out of the address.</source>
        <translation>Leave the user name and password out of the address.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/account.py"/>
        <source>Only the host is needed, as in https://pbx.example.org.</source>
        <translation>Only the host is needed, as in https://pbx.example.org.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/account.py"/>
        <source>The address begins with https:// or http://, or with the host itself.</source>
        <translation>The address begins with https:// or http://, or with the host itself.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/account.py"/>
        <source>This is not a complete IP address.</source>
        <translation>This is not a complete IP address.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/account.py"/>
        <source>Leave the part of the IP address from the % on out.</source>
        <translation>Leave the part of the IP address from the % on out.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <source>Seconds</source>
        <translation>Seconds</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <source>out</source>
        <translation>out</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/choice_checks.py"/>
        <source>A number has digits, and perhaps a + at its beginning.</source>
        <translation>A number has digits, and perhaps a + at its beginning.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/choice_checks.py"/>
        <source>A number has fewer than 20 digits.</source>
        <translation>A number has fewer than 20 digits.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/choice_checks.py"/>
        <source>The prefix is a few digits, such as 0, or nothing.</source>
        <translation>The prefix is a few digits, such as 0, or nothing.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/choice_checks.py"/>
        <source>Write it with a + and the country&apos;s code, as in +31900.</source>
        <translation>Write it with a + and the country&apos;s code, as in +31900.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/choice_checks.py"/>
        <source>Write a whole address that begins with https://, without a name or password in it.</source>
        <translation>Write a whole address that begins with https://, without a name or password in it.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>Not called: you are not signed in to a PBX yet.</source>
        <translation>Not called: you are not signed in to a PBX yet.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>Not called: another call is being placed.</source>
        <translation>Not called: another call is being placed.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>Your phone rings first: pick it up, and {name} is called.</source>
        <translation>Your phone rings first: pick it up, and {name} is called.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>Calling {name}…</source>
        <translation>Calling {name}…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>{name} answered.</source>
        <translation>{name} answered.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>The call with {name} is over.</source>
        <translation>The call with {name} is over.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>Your phone is busy. {name} was not called.</source>
        <translation>Your phone is busy. {name} was not called.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>You did not pick up. {name} was not called.</source>
        <translation>You did not pick up. {name} was not called.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>The PBX could not place the call to {name}.</source>
        <translation>The PBX could not place the call to {name}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>{name} is busy.</source>
        <translation>{name} is busy.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>{name} did not answer.</source>
        <translation>{name} did not answer.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>Call to {who}</source>
        <translation>Call to {who}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>It has no call interface for programs. Ask your administrator.</source>
        <translation>It has no call interface for programs. Ask your administrator.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>This account may not place calls. Ask your administrator.</source>
        <translation>This account may not place calls. Ask your administrator.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/core/digest.py"/>
        <source>, {n} missed</source>
        <translation>
            <numerusform>, {n} missed</numerusform>
            <numerusform>, {n} missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/core/digest.py"/>
        <source>While you were away: at least {n} calls{missed}</source>
        <translation>
            <numerusform>While you were away: at least {n} call{missed}</numerusform>
            <numerusform>While you were away: at least {n} calls{missed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/core/digest.py"/>
        <source>While you were away: {n} calls{missed}</source>
        <translation>
            <numerusform>While you were away: {n} call{missed}</numerusform>
            <numerusform>While you were away: {n} calls{missed}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/free_notice.py"/>
        <source>{name} is free</source>
        <translation>{name} is free</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/free_notice.py"/>
        <source>Somebody you wait for is free</source>
        <translation>Somebody you wait for is free</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/log_news.py"/>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/log_news.py"/>
        <source>the call history may not be written to</source>
        <translation>the call history may not be written to</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/log_news.py"/>
        <source>another program holds the call history</source>
        <translation>another program holds the call history</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/log_news.py"/>
        <source>a newer version of this program wrote the call history</source>
        <translation>a newer version of this program wrote the call history</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/log_news.py"/>
        <source>the call history can&apos;t be written to</source>
        <translation>the call history can&apos;t be written to</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/logged.py"/>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/logged.py"/>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Answered elsewhere</source>
        <translation>Answered elsewhere</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/logged.py"/>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/logged.py"/>
        <source>Placed</source>
        <translation>Placed</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/logged.py"/>
        <source>Busy</source>
        <translation>Busy</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/logged.py"/>
        <location filename="../../pbx_tray/qt/lamps.py"/>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/logged.py"/>
        <location filename="../../pbx_tray/qt/lamps.py"/>
        <source>Ringing</source>
        <translation>Ringing</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <location filename="../../pbx_tray/qt/dial_question.py"/>
        <location filename="../../pbx_tray/qt/free_bar.py"/>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <location filename="../../pbx_tray/qt/call_log_actions.py"/>
        <source>Call back</source>
        <translation>Call back</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <location filename="../../pbx_tray/qt/badge_menu.py"/>
        <location filename="../../pbx_tray/qt/call_log_actions.py"/>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Copy number</source>
        <translation>Copy number</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Ignore</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>{who} is calling</source>
        <translation>{who} is calling</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Incoming call</source>
        <translation>Incoming call</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>{n} more calls ring</source>
        <translation>
            <numerusform>1 more call rings</numerusform>
            <numerusform>{n} more calls ring</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Your phone is ringing</source>
        <translation>Your phone is ringing</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <location filename="../../pbx_tray/qt/call_words.py"/>
        <source>{name} answered</source>
        <translation>{name} answered</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>The call from {who}</source>
        <translation>The call from {who}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Missed call from {who}, {time}</source>
        <translation>Missed call from {who}, {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Missed call, {time}</source>
        <translation>Missed call, {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>{why} Until it is back, no calls are announced.</source>
        <translation>{why} Until it is back, no calls are announced.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Call history damaged</source>
        <translation>Call history damaged</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Calls are not saved</source>
        <translation>Calls are not saved</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>To {called}, extension {extension}</source>
        <translation>To {called}, extension {extension}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>To {called}</source>
        <translation>To {called}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Also rings for {n} others</source>
        <translation>
            <numerusform>Also rings for one other</numerusform>
            <numerusform>Also rings for {n} others</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Rings at {phone}</source>
        <translation>Rings at {phone}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Ringing since {time}</source>
        <translation>Ringing since {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Unknown caller</source>
        <translation>Unknown caller</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/numbers.py"/>
        <location filename="../../pbx_tray/qt/call_words.py"/>
        <source>Withheld number</source>
        <translation>Withheld number</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>Enter a web address, or a program: one of the two.</source>
        <translation>Enter a web address, or a program: one of the two.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>There is no field {field}. {there_are}</source>
        <translation>There is no field {field}. {there_are}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>A field stands between two braces. {there_are}</source>
        <translation>A field stands between two braces. {there_are}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>It holds a character that can&apos;t be seen. Type it anew.</source>
        <translation>It holds a character that can&apos;t be seen. Type it anew.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>The fields are {some} and {last}.</source>
        <translation>The fields are {some} and {last}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>The address begins with https:// or http://.</source>
        <translation>The address begins with https:// or http://.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>The host is always the same: {field} can stand after it alone.</source>
        <translation>The host is always the same: {field} can stand after it alone.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>There is a \ in the address where a / should be.</source>
        <translation>There is a \ in the address where a / should be.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>After a % in the address come two digits. For a % itself, write %25.</source>
        <translation>After a % in the address come two digits. For a % itself, write %25.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>The program is always the same: fields can stand in its arguments.</source>
        <translation>The program is always the same: fields can stand in its arguments.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>Enter a program by its name, or by its whole path.</source>
        <translation>Enter a program by its name, or by its whole path.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>A batch file can&apos;t be run: what a caller sends could do harm in it.</source>
        <translation>A batch file can&apos;t be run: what a caller sends could do harm in it.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>A shell can&apos;t be given fields: what a caller sends could do harm in it.</source>
        <translation>A shell can&apos;t be given fields: what a caller sends could do harm in it.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/own_words.py"/>
        <source>Calls for you ring nowhere</source>
        <translation>Calls for you ring nowhere</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/own_words.py"/>
        <source>Ringing now: {places}</source>
        <translation>Ringing now: {places}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/own_words.py"/>
        <source>Rings at: {places}</source>
        <translation>Rings at: {places}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/own_words.py"/>
        <source>Phone offline since {time}</source>
        <translation>Phone offline since {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/own_words.py"/>
        <source>Your phone is offline</source>
        <translation>Your phone is offline</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/own_words.py"/>
        <source>Since {time}. Check its cable and its network.</source>
        <translation>Since {time}. Check its cable and its network.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/own_words.py"/>
        <source>You are still logged in at {desk}</source>
        <translation>You are still logged in at {desk}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/own_words.py"/>
        <source>Calls for you ring there. Log out on that phone if you have left it.</source>
        <translation>Calls for you ring there. Log out on that phone if you have left it.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/proxy.py"/>
        <source>The address of a proxy begins with http://, or with the host itself.</source>
        <translation>The address of a proxy begins with http://, or with the host itself.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/proxy.py"/>
        <source>Leave the password out of the proxy&apos;s address: it is asked for.</source>
        <translation>Leave the password out of the proxy&apos;s address: it is asked for.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/proxy.py"/>
        <source>A user name for the proxy is not empty, and has no colon in it.</source>
        <translation>A user name for the proxy is not empty, and has no colon in it.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/settings_words.py"/>
        <source>Your settings could not be read, so PBX Tray starts as if it were new. The damaged file is kept as {place}.</source>
        <translation>Your settings could not be read, so PBX Tray starts as if it were new. The damaged file is kept as {place}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/settings_words.py"/>
        <source>Your settings are not understood in places, which are as they were at first: {parts}. The file as it was is kept as {place}.</source>
        <translation>Your settings are not understood in places, which are as they were at first: {parts}. The file as it was is kept as {place}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/settings_words.py"/>
        <source>Your settings are from a newer version of PBX Tray. What this version knows of them holds; the newer file is kept as {place}.</source>
        <translation>Your settings are from a newer version of PBX Tray. What this version knows of them holds; the newer file is kept as {place}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/settings_words.py"/>
        <source>Your settings in {place} can&apos;t be used as they are, and can&apos;t be moved out of the way, so what you choose can&apos;t be saved. Check that you may read and write there.</source>
        <translation>Your settings in {place} can&apos;t be used as they are, and can&apos;t be moved out of the way, so what you choose can&apos;t be saved. Check that you may read and write there.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/settings_words.py"/>
        <source>What you choose can&apos;t be saved in {place}. Check that there is room on the disk, and that you may write there. Until PBX Tray ends, it holds.</source>
        <translation>What you choose can&apos;t be saved in {place}. Check that there is room on the disk, and that you may write there. Until PBX Tray ends, it holds.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/settings_words.py"/>
        <source>What your administrator decided for this computer can&apos;t be read, so nothing of it holds. Tell them about {place}.</source>
        <translation>What your administrator decided for this computer can&apos;t be read, so nothing of it holds. Tell them about {place}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/settings_words.py"/>
        <source>What your administrator decided for this computer is not understood in places, which decide nothing: {parts}. Tell them about {place}.</source>
        <translation>What your administrator decided for this computer is not understood in places, which decide nothing: {parts}. Tell them about {place}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/story.py"/>
        <source>{n}st</source>
        <translation>{n}st</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/story.py"/>
        <source>{n}nd</source>
        <translation>{n}nd</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/story.py"/>
        <source>{n}rd</source>
        <translation>{n}rd</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/story.py"/>
        <source>{nth} call today</source>
        <translation>{nth} call today</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/story.py"/>
        <source>You spoke to them {time}</source>
        <translation>You spoke to them {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/story.py"/>
        <source>{name} spoke to them {time}</source>
        <translation>{name} spoke to them {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/story.py"/>
        <source>Last spoken to {time}</source>
        <translation>Last spoken to {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/story.py"/>
        <source>{n}th</source>
        <translation>{n}th</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/updates.py"/>
        <source>It is newer than yours. Ask whoever installed it.</source>
        <translation>It is newer than yours. Ask whoever installed it.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/updates.py"/>
        <source>It is newer than yours. It is at {address}.</source>
        <translation>It is newer than yours. It is at {address}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/updates.py"/>
        <source>PBX Tray {version} is there</source>
        <translation>PBX Tray {version} is there</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Connecting to {host}…</source>
        <translation>Connecting to {host}…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Can&apos;t reach {host}. Check that it is on and that the address is right.</source>
        <translation>Can&apos;t reach {host}. Check that it is on and that the address is right.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Can&apos;t reach {host}.</source>
        <translation>Can&apos;t reach {host}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Can&apos;t reach the proxy on the way to {host}. Check the network, or choose another way.</source>
        <translation>Can&apos;t reach the proxy on the way to {host}. Check the network, or choose another way.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>No connection to {host} since {time}</source>
        <translation>No connection to {host} since {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>{host} takes too long to answer.</source>
        <translation>{host} takes too long to answer.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The PBX has trouble of its own just now.</source>
        <translation>The PBX has trouble of its own just now.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Can&apos;t find {host}. Check the address, the network or the VPN.</source>
        <translation>Can&apos;t find {host}. Check the address, the network or the VPN.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Can&apos;t find {host}. Check the network or the VPN.</source>
        <translation>Can&apos;t find {host}. Check the network or the VPN.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The PBX refused this user name or password. It is not tried again by itself, so that your account isn&apos;t locked.</source>
        <translation>The PBX refused this user name or password. It is not tried again by itself, so that your account isn&apos;t locked.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The PBX refused this API key. It is not tried again by itself. Check it, or ask your administrator for a new one.</source>
        <translation>The PBX refused this API key. It is not tried again by itself. Check it, or ask your administrator for a new one.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The PBX refused this sign-in: it has ended. Sign in again with your password.</source>
        <translation>The PBX refused this sign-in: it has ended. Sign in again with your password.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>{host} refused the sign-in</source>
        <translation>{host} refused the sign-in</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>{host} refuses the sign-in that worked before. It is tried once more.</source>
        <translation>{host} refuses the sign-in that worked before. It is tried once more.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Signed in, but this account may not read {what}. Ask your administrator.</source>
        <translation>Signed in, but this account may not read {what}. Ask your administrator.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The certificate of {host} can&apos;t be trusted: {reason}. Not connected.</source>
        <translation>The certificate of {host} can&apos;t be trusted: {reason}. Not connected.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The certificate of {host} can&apos;t be trusted</source>
        <translation>The certificate of {host} can&apos;t be trusted</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>{host} offers no secure connection that this app accepts: {reason}.</source>
        <translation>{host} offers no secure connection that this app accepts: {reason}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Something on this network answered instead of the PBX. It may be a sign-in page: open a web browser to see.</source>
        <translation>Something on this network answered instead of the PBX. It may be a sign-in page: open a web browser to see.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The PBX is busy.</source>
        <translation>The PBX is busy.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The PBX sent something unreadable.</source>
        <translation>The PBX sent something unreadable.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Something went wrong in this app.</source>
        <translation>Something went wrong in this app.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Reconnected to {host}.</source>
        <translation>Reconnected to {host}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>While you were away: no calls are known</source>
        <translation>While you were away: no calls are known</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Missed: {names}</source>
        <translation>Missed: {names}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Missed: {names} and {n} more</source>
        <translation>Missed: {names} and {n} more</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>No data {time}</source>
        <translation>No data {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The PBX can no longer tell what happened then.</source>
        <translation>The PBX can no longer tell what happened then.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Not live, as of {time}</source>
        <translation>Not live, as of {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>This computer has no password store that this app trusts.</source>
        <translation>This computer has no password store that this app trusts.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The password store is locked.</source>
        <translation>The password store is locked.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The password store of this computer does not work.</source>
        <translation>The password store of this computer does not work.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The sign-in ended before the password store had answered. Sign in once more.</source>
        <translation>The sign-in ended before the password store had answered. Sign in once more.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The password or key is asked for each session.</source>
        <translation>The password or key is asked for each session.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The password store has no password or key for this account. Enter it once more.</source>
        <translation>The password store has no password or key for this account. Enter it once more.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Password or key needed for {host}</source>
        <translation>Password or key needed for {host}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Not confirmed: the answer was lost. Check your phone before dialling again.</source>
        <translation>Not confirmed: the answer was lost. Check your phone before dialling again.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Call {number}?</source>
        <translation>Call {number}?</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Asked for by {source}.</source>
        <translation>Asked for by {source}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>This number may cost more than a usual call.</source>
        <translation>This number may cost more than a usual call.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Not called: this is not a plain phone number.</source>
        <translation>Not called: this is not a plain phone number.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Not called: there is no number.</source>
        <translation>Not called: there is no number.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Not called: the PBX takes no * and no # from this app. Dial them on your phone.</source>
        <translation>Not called: the PBX takes no * and no # from this app. Dial them on your phone.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Not called: a phone number has no letters. Write it in digits.</source>
        <translation>Not called: a phone number has no letters. Write it in digits.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Not called: this is too long for a phone number.</source>
        <translation>Not called: this is too long for a phone number.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The call history was damaged and set aside ({file}). A new one was begun; calls from now on are saved.</source>
        <translation>The call history was damaged and set aside ({file}). A new one was begun; calls from now on are saved.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The disk is full: calls are shown but not saved. Make room, and they will be saved after all.</source>
        <translation>The disk is full: calls are shown but not saved. Make room, and they will be saved after all.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Calls are shown but not saved, because {reason}. They will be saved once that is over.</source>
        <translation>Calls are shown but not saved, because {reason}. They will be saved once that is over.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Calls are shown but not saved, because {reason}. Update the program to have them saved.</source>
        <translation>Calls are shown but not saved, because {reason}. Update the program to have them saved.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The proxy asks for a sign-in. Enter its user name and password.</source>
        <translation>The proxy asks for a sign-in. Enter its user name and password.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The proxy asks for a sign-in</source>
        <translation>The proxy asks for a sign-in</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>This computer&apos;s settings name a proxy of a kind that this app can&apos;t use. Choose another way to {host}.</source>
        <translation>This computer&apos;s settings name a proxy of a kind that this app can&apos;t use. Choose another way to {host}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>{host} redirects elsewhere; it was not followed. Check the address.</source>
        <translation>{host} redirects elsewhere; it was not followed. Check the address.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>PBX Tray is already running. Its window is shown, or hidden if it was in front.</source>
        <translation>PBX Tray is already running. Its window is shown, or hidden if it was in front.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>PBX Tray is running, and asks you there.</source>
        <translation>PBX Tray is running, and asks you there.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>PBX Tray is already running, but does not answer. End it, then start it again.</source>
        <translation>PBX Tray is already running, but does not answer. End it, then start it again.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>There is no PBX at {host}: something else answers there. Check the address.</source>
        <translation>There is no PBX at {host}: something else answers there. Check the address.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Updated every 10 s: this account may not read events</source>
        <translation>Updated every 10 s: this account may not read events</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it expired on {to}. If this computer&apos;s date, {today}, is right, ask your administrator to renew it</source>
        <translation>it expired on {to}. If this computer&apos;s date, {today}, is right, ask your administrator to renew it</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it is not valid until {since}, and this computer&apos;s date is {today}. Set the date right if it is wrong</source>
        <translation>it is not valid until {since}, and this computer&apos;s date is {today}. Set the date right if it is wrong</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it is for another name, {names}. Check the address</source>
        <translation>it is for another name, {names}. Check the address</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>who issued it, {issuer}, is not known here, or the PBX does not show the whole chain. Ask your administrator for the office&apos;s certificate file</source>
        <translation>who issued it, {issuer}, is not known here, or the PBX does not show the whole chain. Ask your administrator for the office&apos;s certificate file</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it is signed by itself. Ask your administrator for its fingerprint or file</source>
        <translation>it is signed by itself. Ask your administrator for its fingerprint or file</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it has changed since it was accepted. Ask your administrator whether it was renewed</source>
        <translation>it has changed since it was accepted. Ask your administrator whether it was renewed</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>the certificate file to check it by cannot be read</source>
        <translation>the certificate file to check it by cannot be read</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it could not be checked. Ask your administrator</source>
        <translation>it could not be checked. Ask your administrator</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it has expired. Ask your administrator to renew it</source>
        <translation>it has expired. Ask your administrator to renew it</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it is not valid yet. Check this computer&apos;s date</source>
        <translation>it is not valid yet. Check this computer&apos;s date</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it is for another name. Check the address</source>
        <translation>it is for another name. Check the address</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>who issued it is not known here, or the PBX does not show the whole chain. Ask your administrator for the office&apos;s certificate file</source>
        <translation>who issued it is not known here, or the PBX does not show the whole chain. Ask your administrator for the office&apos;s certificate file</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it answers without encryption. Check the address and port</source>
        <translation>it answers without encryption. Check the address and port</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>its encryption is too old. Ask your administrator to update it</source>
        <translation>its encryption is too old. Ask your administrator to update it</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it wants a certificate of this computer, and this app has none to show. Ask your administrator</source>
        <translation>it wants a certificate of this computer, and this app has none to show. Ask your administrator</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>no encryption could be agreed on. Ask your administrator</source>
        <translation>no encryption could be agreed on. Ask your administrator</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Next try at {time}.</source>
        <translation>Next try at {time}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>{names} and {n} more</source>
        <translation>{names} and {n} more</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/desktop/opener.py"/>
        <source>{program} could not be run: there is no such program, or it may not be run.</source>
        <translation>{program} could not be run: there is no such program, or it may not be run.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/desktop/opener.py"/>
        <source>{program} could not be run: it is a batch file.</source>
        <translation>{program} could not be run: it is a batch file.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/desktop/opener.py"/>
        <source>{program} could not be run: the system refused to start it.</source>
        <translation>{program} could not be run: the system refused to start it.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/diagnostics/gathering.py"/>
        <source>Versions, and the current state.</source>
        <translation>Versions, and the current state.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/diagnostics/gathering.py"/>
        <source>What is chosen.</source>
        <translation>What is chosen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/diagnostics/gathering.py"/>
        <source>What happened on the line and in PBX Tray.</source>
        <translation>What happened on the line and in PBX Tray.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/diagnostics/gathering.py"/>
        <source>What the PBX answered of late. pbx-simulator --replay plays it.</source>
        <translation>What the PBX answered of late. pbx-simulator --replay plays it.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/dialling.py"/>
        <source>a link</source>
        <translation>a link</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/dialling.py"/>
        <source>another program</source>
        <translation>another program</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/dialling.py"/>
        <source>Not called</source>
        <translation>Not called</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/in_reach.py"/>
        <source>Quit PBX Tray</source>
        <translation>Quit PBX Tray</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/in_reach.py"/>
        <source>Quit PBX Tray?</source>
        <translation>Quit PBX Tray?</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/in_reach.py"/>
        <source>This desktop has no tray to stay in. Without its window, PBX Tray tells of no calls.</source>
        <translation>This desktop has no tray to stay in. Without its window, PBX Tray tells of no calls.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/in_reach.py"/>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/in_reach.py"/>
        <source>Keep it open</source>
        <translation>Keep it open</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/installed_parts.py"/>
        <source>The text of this licence was not installed with it. It is under: {terms}.</source>
        <translation>The text of this licence was not installed with it. It is under: {terms}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/installed_parts.py"/>
        <source>The text of this licence was not installed with it. Its package does not say which it is.</source>
        <translation>The text of this licence was not installed with it. Its package does not say which it is.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/known_numbers.py"/>
        <source>A network of no country</source>
        <translation>A network of no country</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/login_start.py"/>
        <source>Whether PBX Tray starts when you log in could not be changed: the system refuses it.</source>
        <translation>Whether PBX Tray starts when you log in could not be changed: the system refuses it.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/phone_links.py"/>
        <source>What opens phone links can&apos;t be seen or changed from here: the program xdg-mime is missing. It comes with the package xdg-utils.</source>
        <translation>What opens phone links can&apos;t be seen or changed from here: the program xdg-mime is missing. It comes with the package xdg-utils.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/phone_links.py"/>
        <source>The desktop still opens phone links with PBX Tray: no other program is set for them.</source>
        <translation>The desktop still opens phone links with PBX Tray: no other program is set for them.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/phone_links.py"/>
        <source>What opens phone links can&apos;t be seen: the system does not answer.</source>
        <translation>What opens phone links can&apos;t be seen: the system does not answer.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/phone_links.py"/>
        <source>What opens phone links could not be changed: the system refuses it. You can choose PBX Tray in your system&apos;s own settings.</source>
        <translation>What opens phone links could not be changed: the system refuses it. You can choose PBX Tray in your system&apos;s own settings.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/about_window.py"/>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>About PBX Tray</source>
        <translation>About PBX Tray</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/about_window.py"/>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/about_window.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/about_window.py"/>
        <source>Shows who is available and who is ringing at an Axeos PBX. It is free software under the MIT licence, built from these parts.</source>
        <translation>Shows who is available and who is ringing at an Axeos PBX. It is free software under the MIT licence, built from these parts.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/about_window.py"/>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copy versions</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/about_window.py"/>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/about_window.py"/>
        <source>The licences can&apos;t be read. They lie where PBX Tray is installed.</source>
        <translation>The licences can&apos;t be read. They lie where PBX Tray is installed.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/about_window.py"/>
        <source>Reading the licences…</source>
        <translation>Reading the licences…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/about_window.py"/>
        <source>Versions &amp;copied</source>
        <translation>Versions &amp;copied</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/account_menu.py"/>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/account_words.py"/>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>API key</source>
        <translation>API key</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_menu.py"/>
        <source>Call {name}</source>
        <translation>Call {name}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_menu.py"/>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Tell me when free</source>
        <translation>Tell me when free</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_menu.py"/>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Stop waiting until free</source>
        <translation>Stop waiting until free</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_menu.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_menu.py"/>
        <source>Add to favourites</source>
        <translation>Add to favourites</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_menu.py"/>
        <source>Remove from favourites</source>
        <translation>Remove from favourites</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_words.py"/>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_words.py"/>
        <source>with {name}</source>
        <translation>with {name}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_words.py"/>
        <source>at {desk}</source>
        <translation>at {desk}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_words.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_words.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_words.py"/>
        <source>favourite</source>
        <translation>favourite</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_words.py"/>
        <source>you are told when they are free</source>
        <translation>you are told when they are free</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_words.py"/>
        <source>You are told when they are free; their menu stops that.</source>
        <translation>You are told when they are free; their menu stops that.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_words.py"/>
        <source>The PBX says: {status}</source>
        <translation>The PBX says: {status}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/banner.py"/>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/banner.py"/>
        <source>Try once</source>
        <translation>Try once</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/banner.py"/>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/banner.py"/>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Sign in…</source>
        <translation>Sign in…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/banner.py"/>
        <source>Show certificate…</source>
        <translation>Show certificate…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_card.py"/>
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_card.py"/>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_item.py"/>
        <source>Call {number}</source>
        <translation>Call {number}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_actions.py"/>
        <source>Call again</source>
        <translation>Call again</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_actions.py"/>
        <source>Add to contacts…</source>
        <translation>Add to contacts…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>Export calls</source>
        <translation>Export calls</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>calls.csv</source>
        <translation>calls.csv</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>Add to contacts</source>
        <translation>Add to contacts</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>Who has the number {number}?</source>
        <translation>Who has the number {number}?</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>Clear all calls</source>
        <translation>Clear all calls</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>Clear all calls?</source>
        <translation>Clear all calls?</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>They are deleted from this computer, and can&apos;t be brought back.</source>
        <translation>They are deleted from this computer, and can&apos;t be brought back.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>Keep them</source>
        <translation>Keep them</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_view.py"/>
        <location filename="../../pbx_tray/qt/call_stack.py"/>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <source>Call history</source>
        <translation>Call history</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <source>Search calls</source>
        <translation>Search calls</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <source>Clear all calls…</source>
        <translation>Clear all calls…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <source>No calls yet. Calls that you get, miss or place appear here, and stay for {n} days.</source>
        <translation>
            <numerusform>No calls yet. Calls that you get, miss or place appear here, and stay for a day.</numerusform>
            <numerusform>No calls yet. Calls that you get, miss or place appear here, and stay for {n} days.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <source>There are no such calls.</source>
        <translation>There are no such calls.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <source>Show all calls</source>
        <translation>Show all calls</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <source>No call matches “{text}”.</source>
        <translation>No call matches “{text}”.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_opener.py"/>
        <source>The web browser could not be opened.</source>
        <translation>The web browser could not be opened.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_stack.py"/>
        <source>Close all</source>
        <translation>Close all</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_stack.py"/>
        <source>and {n} more</source>
        <translation>and {n} more</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_words.py"/>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_words.py"/>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_words.py"/>
        <source>while you were away</source>
        <translation>while you were away</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_words.py"/>
        <source>to {called}</source>
        <translation>to {called}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_words.py"/>
        <source>before {time}</source>
        <translation>before {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_words.py"/>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_words.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_words.py"/>
        <source>{hours} h {n} min</source>
        <translation>{hours} h {n} min</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Trust this certificate?</source>
        <translation>Trust this certificate?</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Trust this certificate</source>
        <translation>Trust this certificate</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Choose your office&apos;s certificate &amp;file…</source>
        <translation>Choose your office&apos;s certificate &amp;file…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Which certificate is believed is managed by your administrator: tell them.</source>
        <translation>Which certificate is believed is managed by your administrator: tell them.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>The certificate file in use does not vouch for it.</source>
        <translation>The certificate file in use does not vouch for it.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Your office&apos;s certificate file</source>
        <translation>Your office&apos;s certificate file</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificates (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <location filename="../../pbx_tray/qt/preferences/files.py"/>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Until now it showed one that was trusted here.</source>
        <translation>Until now it showed one that was trusted here.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>It says</source>
        <translation>It says</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>nothing that can be read</source>
        <translation>nothing that can be read</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>It is for</source>
        <translation>It is for</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>itself</source>
        <translation>itself</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>and not on {day}, this computer&apos;s date</source>
        <translation>and not on {day}, this computer&apos;s date</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>no host</source>
        <translation>no host</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>but not for {host}</source>
        <translation>but not for {host}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>SHA-256 before</source>
        <translation>SHA-256 before</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>SHA-256 now</source>
        <translation>SHA-256 now</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Trust it only if its SHA-256 fingerprint is the one that the PBX itself, or your administrator, tells you by another way than this connection. If it differs, somebody may be answering in the PBX&apos;s place, to learn your password. Once trusted, this certificate and no other is accepted at {host}.</source>
        <translation>Trust it only if its SHA-256 fingerprint is the one that the PBX itself, or your administrator, tells you by another way than this connection. If it differs, somebody may be answering in the PBX&apos;s place, to learn your password. Once trusted, this certificate and no other is accepted at {host}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/clear_button.py"/>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <source>Clear search</source>
        <translation>Clear search</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/contact_list.py"/>
        <location filename="../../pbx_tray/qt/preferences/contacts_page.py"/>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/contact_list.py"/>
        <source>Contacts: the first of {found} found</source>
        <translation>Contacts: the first of {found} found</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Details of {name}</source>
        <translation>Details of {name}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Where your calls ring</source>
        <translation>Where your calls ring</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Phones and numbers</source>
        <translation>Phones and numbers</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>{n} people selected</source>
        <translation>
            <numerusform>{n} person selected</numerusform>
            <numerusform>{n} people selected</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Recent calls</source>
        <translation>Recent calls</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Close details</source>
        <translation>Close details</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Private note</source>
        <translation>Private note</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Tell me when the first is free</source>
        <translation>Tell me when the first is free</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>Note: {note}</source>
        <translation>Note: {note}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>Hot desk</source>
        <translation>Hot desk</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>Hot desk: {desk}</source>
        <translation>Hot desk: {desk}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>A phone that is not listed</source>
        <translation>A phone that is not listed</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>{name} is logged in</source>
        <translation>{name} is logged in</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>Not logged in</source>
        <translation>Not logged in</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>Ringing now</source>
        <translation>Ringing now</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>Offline: does not ring</source>
        <translation>Offline: does not ring</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>Will ring</source>
        <translation>Will ring</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>May ring</source>
        <translation>May ring</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>Gathering…</source>
        <translation>Gathering…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>Saved. What you see here is all that is in the file.</source>
        <translation>Saved. What you see here is all that is in the file.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>The file could not be saved. Choose another place.</source>
        <translation>The file could not be saved. Choose another place.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>The diagnostics could not be gathered. Close this window and try again.</source>
        <translation>The diagnostics could not be gathered. Close this window and try again.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>Copy diagnostics</source>
        <translation>Copy diagnostics</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>For somebody who helps you: this is all that the zip file will contain. Names and numbers are replaced, passwords left out. Look through it before you hand it on.</source>
        <translation>For somebody who helps you: this is all that the zip file will contain. Names and numbers are replaced, passwords left out. Look through it before you hand it on.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <location filename="../../pbx_tray/qt/preferences/contacts_page.py"/>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>What is in the file</source>
        <translation>What is in the file</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>&amp;Save…</source>
        <translation>&amp;Save…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>Save diagnostics</source>
        <translation>Save diagnostics</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>Zip files (*.zip)</source>
        <translation>Zip files (*.zip)</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/dial_bar.py"/>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/dial_question.py"/>
        <source>Make a call?</source>
        <translation>Make a call?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/qt/dial_question.py"/>
        <source>{n} more requests came meanwhile and were dropped.</source>
        <translation>
            <numerusform>1 more request came meanwhile and was dropped.</numerusform>
            <numerusform>{n} more requests came meanwhile and were dropped.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/dial_question.py"/>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <source>You are not signed in.</source>
        <translation>You are not signed in.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <source>People appear here once the PBX answers.</source>
        <translation>People appear here once the PBX answers.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <source>The PBX lists no users. Ask your administrator whether your account may see them.</source>
        <translation>The PBX lists no users. Ask your administrator whether your account may see them.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <source>No colleague matches “{text}”.</source>
        <translation>No colleague matches “{text}”.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <source>Nobody matches “{text}”.</source>
        <translation>Nobody matches “{text}”.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <source>Type a name to find one of {count} people. Those with a star stand here.</source>
        <translation>Type a name to find one of {count} people. Those with a star stand here.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <source>Show everyone</source>
        <translation>Show everyone</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <source>Nobody is, right now.</source>
        <translation>Nobody is, right now.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/filter_chips.py"/>
        <location filename="../../pbx_tray/qt/heading_words.py"/>
        <source>Favourites</source>
        <translation>Favourites</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/filter_chips.py"/>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/free_bar.py"/>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/heading_words.py"/>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/heading_words.py"/>
        <source>Other names</source>
        <translation>Other names</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/heading_words.py"/>
        <source>Everyone else</source>
        <translation>Everyone else</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/lamps.py"/>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/lamps.py"/>
        <source>On a call</source>
        <translation>On a call</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/lamps.py"/>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/lamps.py"/>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/lamps.py"/>
        <source>No phone</source>
        <translation>No phone</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>Not signed in</source>
        <translation>Not signed in</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>Connected to {host}</source>
        <translation>Connected to {host}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <source>not live</source>
        <translation>not live</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <source>Trying again since {time}.</source>
        <translation>Trying again since {time}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <source>Trying again. Last seen {time}.</source>
        <translation>Trying again. Last seen {time}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <source>Since {time}.</source>
        <translation>Since {time}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <source>Last seen {time}.</source>
        <translation>Last seen {time}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <source>the list of users and the list of phones</source>
        <translation>the list of users and the list of phones</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <source>the list of users</source>
        <translation>the list of users</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <source>the list of phones</source>
        <translation>the list of phones</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/main_window.py"/>
        <source>PBX Tray</source>
        <translation>PBX Tray</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/main_window.py"/>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <source>Search people</source>
        <translation>Search people</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Call history…</source>
        <translation>Call history…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Preferences…</source>
        <translation>Preferences…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Copy diagnostics…</source>
        <translation>Copy diagnostics…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Add account…</source>
        <translation>Add account…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <location filename="../../pbx_tray/qt/preferences/account_list.py"/>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/mute_menu.py"/>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Mute alerts</source>
        <translation>Mute alerts</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/note_field.py"/>
        <source>Only you can read this note.</source>
        <translation>Only you can read this note.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/note_field.py"/>
        <source>Notes can&apos;t be kept just now. Check that there is room on the disk.</source>
        <translation>Notes can&apos;t be kept just now. Check that there is room on the disk.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/note_field.py"/>
        <source>Private note about {name}</source>
        <translation>Private note about {name}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/outcome_filter.py"/>
        <source>Which calls</source>
        <translation>Which calls</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/outcome_filter.py"/>
        <source>All calls</source>
        <translation>All calls</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/own_notices.py"/>
        <source>Sign in again</source>
        <translation>Sign in again</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/own_notices.py"/>
        <source>Your password is not kept</source>
        <translation>Your password is not kept</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/own_notices.py"/>
        <source>Nothing was opened with the call</source>
        <translation>Nothing was opened with the call</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/own_notices.py"/>
        <source>Not all contacts could be read</source>
        <translation>Not all contacts could be read</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/own_notices.py"/>
        <source>Your settings</source>
        <translation>Your settings</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/own_notices.py"/>
        <source>Start at login</source>
        <translation>Start at login</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/own_notices.py"/>
        <source>What your administrator decided</source>
        <translation>What your administrator decided</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/own_notices.py"/>
        <source>PBX Tray goes on</source>
        <translation>PBX Tray goes on</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/own_notices.py"/>
        <source>It stays in the tray, and tells you who calls.</source>
        <translation>It stays in the tray, and tells you who calls.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_list.py"/>
        <source>&amp;Add account…</source>
        <translation>&amp;Add account…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_list.py"/>
        <source>Switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Sign &amp;in…</source>
        <translation>Sign &amp;in…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Sign &amp;out</source>
        <translation>Sign &amp;out</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>You are</source>
        <translation>You are</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Signed in with</source>
        <translation>Signed in with</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Signing out deletes what your password store keeps for this account.</source>
        <translation>Signing out deletes what your password store keeps for this account.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Other accounts</source>
        <translation>Other accounts</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Only one account is active at a time: you are not told of calls on the others.</source>
        <translation>Only one account is active at a time: you are not told of calls on the others.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Add account Switch</source>
        <translation>Add account Switch</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <location filename="../../pbx_tray/qt/preferences/page.py"/>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Managed by your administrator.</source>
        <translation>Managed by your administrator.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Nobody in particular</source>
        <translation>Nobody in particular</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Token (OAuth2)</source>
        <translation>Token (OAuth2)</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Within this computer</source>
        <translation>Within this computer</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Encrypted</source>
        <translation>Encrypted</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <location filename="../../pbx_tray/qt/status_line.py"/>
        <source>Not encrypted</source>
        <translation>Not encrypted</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>the system&apos;s proxy</source>
        <translation>the system&apos;s proxy</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>{safe}, through {proxy}</source>
        <translation>{safe}, through {proxy}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <source>Advanced</source>
        <translation>Advanced</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <source>Only what goes wrong</source>
        <translation>Only what goes wrong</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <source>&amp;Write into the log</source>
        <translation>&amp;Write into the log</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <source>The log helps to find faults. It holds no names, numbers or passwords.</source>
        <translation>The log helps to find faults. It holds no names, numbers or passwords.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>&amp;Show calls as</source>
        <translation>&amp;Show calls as</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>A notification comes from your desktop. A card is a small window of PBX Tray&apos;s own. Automatic picks what works best here.</source>
        <translation>A notification comes from your desktop. A card is a small window of PBX Tray&apos;s own. Automatic picks what works best here.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Top left</source>
        <translation>Top left</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Top right</source>
        <translation>Top right</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Bottom left</source>
        <translation>Bottom left</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Bottom right</source>
        <translation>Bottom right</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Card&apos;s corn&amp;er</source>
        <translation>Card&apos;s corn&amp;er</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Where a card stands on the screen. Automatic keeps it away from the tray. Dragging the card to a corner chooses that one.</source>
        <translation>Where a card stands on the screen. Automatic keeps it away from the tray. Dragging the card to a corner chooses that one.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Be &amp;gentle</source>
        <translation>Be &amp;gentle</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Notifications ask for less attention: your desktop may hold them back while you do not want to be disturbed.</source>
        <translation>Notifications ask for less attention: your desktop may hold them back while you do not want to be disturbed.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>&amp;Play a sound</source>
        <translation>&amp;Play a sound</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>The one that your system has for calls. Your desk phone rings with or without it.</source>
        <translation>The one that your system has for calls. Your desk phone rings with or without it.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>&amp;Hide who is calling</source>
        <translation>&amp;Hide who is calling</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>For when others see your screen: a call shows “Incoming call” alone. The card says who it is once you point at it.</source>
        <translation>For when others see your screen: a call shows “Incoming call” alone. The card says who it is once you point at it.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/appearance_page.py"/>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/appearance_page.py"/>
        <source>Same as this computer</source>
        <translation>Same as this computer</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/appearance_page.py"/>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/appearance_page.py"/>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/appearance_page.py"/>
        <source>C&amp;olours</source>
        <translation>C&amp;olours</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/appearance_page.py"/>
        <source>The size of the text follows your system.</source>
        <translation>The size of the text follows your system.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>The country of numbers that are written without a country code.</source>
        <translation>The country of numbers that are written without a country code.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>&amp;Outside line</source>
        <translation>&amp;Outside line</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>What your PBX wants dialled before an outside number. Leave it empty if nothing is needed.</source>
        <translation>What your PBX wants dialled before an outside number. Leave it empty if nothing is needed.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>&amp;Add number</source>
        <translation>&amp;Add number</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>Expensive numbers</source>
        <translation>Expensive numbers</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>You are warned before a number is dialled that begins like one of these.</source>
        <translation>You are warned before a number is dialled that begins like one of these.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>A number on a web page can be a link (tel: or callto:). You are asked each time before it is dialled.</source>
        <translation>A number on a web page can be a link (tel: or callto:). You are asked each time before it is dialled.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>The demo leaves them as they are.</source>
        <translation>The demo leaves them as they are.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>Phone &amp;links</source>
        <translation>Phone &amp;links</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>Same as this computer (no region set)</source>
        <translation>Same as this computer (no region set)</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>Same as this computer: {region}</source>
        <translation>Same as this computer: {region}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/contacts_page.py"/>
        <source>Callers get their names from the vCard (.vcf) and CSV (.csv) files that you add here. Each is read again when it changes.</source>
        <translation>Callers get their names from the vCard (.vcf) and CSV (.csv) files that you add here. Each is read again when it changes.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/qt/preferences/contacts_page.py"/>
        <source>{n} people</source>
        <translation>
            <numerusform>1 person</numerusform>
            <numerusform>{n} people</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/files.py"/>
        <source>&amp;Add files…</source>
        <translation>&amp;Add files…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/files.py"/>
        <source>Add contacts</source>
        <translation>Add contacts</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/files.py"/>
        <source>Contacts (*.vcf *.vcard *.csv)</source>
        <translation>Contacts (*.vcf *.vcard *.csv)</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/hours_row.py"/>
        <source>the next day</source>
        <translation>the next day</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/hours_row.py"/>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/hours_row.py"/>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/hours_row.py"/>
        <source>Choose the days on which it is quiet.</source>
        <translation>Choose the days on which it is quiet.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/language_page.py"/>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/language_page.py"/>
        <source>Same as this computer: {language}</source>
        <translation>Same as this computer: {language}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/language_page.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/language_page.py"/>
        <source>All windows change at once.</source>
        <translation>All windows change at once.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/links_row.py"/>
        <source>Phone links open with PBX Tray.</source>
        <translation>Phone links open with PBX Tray.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/links_row.py"/>
        <source>Phone links open with another program, or not at all.</source>
        <translation>Phone links open with another program, or not at all.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/links_row.py"/>
        <source>Choose in Windows settings</source>
        <translation>Choose in Windows settings</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/links_row.py"/>
        <source>Leave to other programs</source>
        <translation>Leave to other programs</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/links_row.py"/>
        <source>Open with PBX Tray</source>
        <translation>Open with PBX Tray</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/opening_page.py"/>
        <source>Open with a call</source>
        <translation>Open with a call</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/opening_page.py"/>
        <source>&amp;Add rule</source>
        <translation>&amp;Add rule</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/opening_page.py"/>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/opening_page.py"/>
        <source>A rule opens a web page or a program with a call. Only calls from outside open something by themselves: what the first rule that fits says, ten times a minute at most. In an address and in arguments, these stand for the call: {number_e164}, {number}, {name}, {did}, {extension}, {call_id}.</source>
        <translation>A rule opens a web page or a program with a call. Only calls from outside open something by themselves: what the first rule that fits says, ten times a minute at most. In an address and in arguments, these stand for the call: {number_e164}, {number}, {name}, {did}, {extension}, {call_id}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/people_page.py"/>
        <source>List of people</source>
        <translation>List of people</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/people_page.py"/>
        <source>&amp;Rows</source>
        <translation>&amp;Rows</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/people_page.py"/>
        <source>&amp;Group by</source>
        <translation>&amp;Group by</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/people_page.py"/>
        <source>S&amp;ort by</source>
        <translation>S&amp;ort by</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/people_page.py"/>
        <source>The window&apos;s menu has all of these choices, each with a keyboard shortcut.</source>
        <translation>The window&apos;s menu has all of these choices, each with a keyboard shortcut.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>&amp;Keep calls for</source>
        <translation>&amp;Keep calls for</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>Older calls are deleted from the call history for good.</source>
        <translation>Older calls are deleted from the call history for good.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>Clear &amp;all calls…</source>
        <translation>Clear &amp;all calls…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>Calls, contacts and notes stay on this computer, in your own folders. Passwords are kept in your system&apos;s password store. The program&apos;s log holds no names, numbers or passwords.</source>
        <translation>Calls, contacts and notes stay on this computer, in your own folders. Passwords are kept in your system&apos;s password store. The program&apos;s log holds no names, numbers or passwords.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>What is kept</source>
        <translation>What is kept</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>a week</source>
        <translation>a week</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>30 days</source>
        <translation>30 days</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>90 days</source>
        <translation>90 days</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>half a year</source>
        <translation>half a year</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>a year</source>
        <translation>a year</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>three years</source>
        <translation>three years</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>{n} days</source>
        <translation>
            <numerusform>1 day</numerusform>
            <numerusform>{n} days</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Quiet hours</source>
        <translation>Quiet hours</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>&amp;Add hours</source>
        <translation>&amp;Add hours</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Quiet</source>
        <translation>Quiet</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>During the hours you add here, no call is announced. All of them are in the call log.</source>
        <translation>During the hours you add here, no call is announced. All of them are in the call log.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Calls from &amp;outside</source>
        <translation>Calls from &amp;outside</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Announce</source>
        <translation>Announce</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Calls from co&amp;lleagues</source>
        <translation>Calls from co&amp;lleagues</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Calls to a &amp;group</source>
        <translation>Calls to a &amp;group</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Add &amp;number</source>
        <translation>Add &amp;number</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Always announce</source>
        <translation>Always announce</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Calls from these numbers are announced even then.</source>
        <translation>Calls from these numbers are announced even then.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>A &amp;second call within five minutes</source>
        <translation>A &amp;second call within five minutes</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Whoever calls again so soon has a reason: that call is always announced.</source>
        <translation>Whoever calls again so soon has a reason: that call is always announced.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/remove_button.py"/>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>open a web address</source>
        <translation>open a web address</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>run a program</source>
        <translation>run a program</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>Add argument</source>
        <translation>Add argument</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>Web address</source>
        <translation>Web address</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>It was opened with a made-up call.</source>
        <translation>It was opened with a made-up call.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>When I press Open,</source>
        <translation>When I press Open,</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>When a call rings,</source>
        <translation>When a call rings,</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>When I answer,</source>
        <translation>When I answer,</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>When a call ends,</source>
        <translation>When a call ends,</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/start_up_page.py"/>
        <source>Start-up</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/start_up_page.py"/>
        <source>Start when I &amp;log in</source>
        <translation>Start when I &amp;log in</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/start_up_page.py"/>
        <source>PBX Tray is then in your system&apos;s own list of start-up programs, too.</source>
        <translation>PBX Tray is then in your system&apos;s own list of start-up programs, too.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/start_up_page.py"/>
        <source>Start &amp;without the window</source>
        <translation>Start &amp;without the window</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/start_up_page.py"/>
        <source>When it starts by itself, PBX Tray is only in the tray. Calls are announced all the same.</source>
        <translation>When it starts by itself, PBX Tray is only in the tray. Calls are announced all the same.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/start_up_page.py"/>
        <source>The demo does not start by itself.</source>
        <translation>The demo does not start by itself.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/updates_page.py"/>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/updates_page.py"/>
        <source>&amp;Address of the feed</source>
        <translation>&amp;Address of the feed</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/updates_page.py"/>
        <source>After each start, PBX Tray looks here once for a newer version and tells you of it. Nothing is installed. Leave it empty to have it look nowhere.</source>
        <translation>After each start, PBX Tray looks here once for a newer version and tells you of it. Nothing is installed. Leave it empty to have it look nowhere.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/window.py"/>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/window.py"/>
        <location filename="../../pbx_tray/qt/who_am_i.py"/>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/window.py"/>
        <source>Search preferences</source>
        <translation>Search preferences</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/window.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/window.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/window.py"/>
        <source>Undo rese&amp;t</source>
        <translation>Undo rese&amp;t</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/window.py"/>
        <source>Rese&amp;t this page</source>
        <translation>Rese&amp;t this page</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/window.py"/>
        <source>Nothing matches “{text}”.</source>
        <translation>Nothing matches “{text}”.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <source>if it asks for one</source>
        <translation>if it asks for one</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <source>Way to the PBX</source>
        <translation>Way to the PBX</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <source>Straight to the PBX</source>
        <translation>Straight to the PBX</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <source>As this computer&apos;s settings say</source>
        <translation>As this computer&apos;s settings say</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <source>Through a proxy</source>
        <translation>Through a proxy</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <source>Enter the address of the proxy, with its port.</source>
        <translation>Enter the address of the proxy, with its port.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>A user name has no colon in it.</source>
        <translation>A user name has no colon in it.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/roster_view.py"/>
        <location filename="../../pbx_tray/qt/who_am_i.py"/>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Sign in to your PBX</source>
        <translation>Sign in to your PBX</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>User name and password</source>
        <translation>User name and password</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Try the built-in demo PBX</source>
        <translation>Try the built-in demo PBX</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Not encrypted: what you send can be read on the way.</source>
        <translation>Not encrypted: what you send can be read on the way.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Enter your user name.</source>
        <translation>Enter your user name.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Enter the API key.</source>
        <translation>Enter the API key.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Enter your password.</source>
        <translation>Enter your password.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Call…</source>
        <translation>Call…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Show call card</source>
        <translation>Show call card</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Hide PBX Tray</source>
        <translation>Hide PBX Tray</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Show PBX Tray</source>
        <translation>Show PBX Tray</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>{name}: {presence}</source>
        <translation>{name}: {presence}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>{n} missed calls or more</source>
        <translation>{n} missed calls or more</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>{n} missed calls</source>
        <translation>
            <numerusform>1 missed call</numerusform>
            <numerusform>{n} missed calls</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>For 15 minutes</source>
        <translation>For 15 minutes</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>For 30 minutes</source>
        <translation>For 30 minutes</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>For 1 hour</source>
        <translation>For 1 hour</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>Until tomorrow</source>
        <translation>Until tomorrow</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>Until I unmute them</source>
        <translation>Until I unmute them</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>Unmute alerts</source>
        <translation>Unmute alerts</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>Unmute alerts (until {time})</source>
        <translation>Unmute alerts (until {time})</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>Alerts muted</source>
        <translation>Alerts muted</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>Alerts muted until {time}</source>
        <translation>Alerts muted until {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>Quiet hours until {time}</source>
        <translation>Quiet hours until {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Group by</source>
        <translation>Group by</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Sort by</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Comfortable</source>
        <translation>Comfortable</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Favourites first</source>
        <translation>Favourites first</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Presence</source>
        <translation>Presence</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>First letter</source>
        <translation>First letter</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Who is free</source>
        <translation>Who is free</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/who_am_i.py"/>
        <source>Which of these is you?</source>
        <translation>Which of these is you?</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/who_am_i.py"/>
        <source>With an API key the PBX does not say who you are. Choose yourself, to be told of your own calls.</source>
        <translation>With an API key the PBX does not say who you are. Choose yourself, to be told of your own calls.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/who_am_i.py"/>
        <source>Search by name or extension</source>
        <translation>Search by name or extension</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/who_am_i.py"/>
        <source>Nobody in the list matches.</source>
        <translation>Nobody in the list matches.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/who_am_i.py"/>
        <source>That&apos;s me</source>
        <translation>That&apos;s me</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/who_am_i.py"/>
        <source>I&apos;m not in the list</source>
        <translation>I&apos;m not in the list</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/records/contact_files.py"/>
        <source>{file} can&apos;t be found. If it was moved, choose it again.</source>
        <translation>{file} can&apos;t be found. If it was moved, choose it again.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/records/contact_files.py"/>
        <source>{file} may not be read. Check its permissions.</source>
        <translation>{file} may not be read. Check its permissions.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/records/contact_files.py"/>
        <source>{file} can&apos;t be read just now. Check the disk or the network drive it is on.</source>
        <translation>{file} can&apos;t be read just now. Check the disk or the network drive it is on.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/records/contact_files.py"/>
        <source>{file} is not a file. Choose a vCard or CSV file.</source>
        <translation>{file} is not a file. Choose a vCard or CSV file.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/records/contact_files.py"/>
        <source>{file} is larger than 256 MB. Export it without pictures.</source>
        <translation>{file} is larger than 256 MB. Export it without pictures.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/records/contact_files.py"/>
        <source>Only {most} contacts are used: some of {file} are left out.</source>
        <translation>Only {most} contacts are used: some of {file} are left out.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/records/contact_files.py"/>
        <source>{file} is neither a vCard file nor a CSV file whose first row names its columns, as Name and Phone.</source>
        <translation>{file} is neither a vCard file nor a CSV file whose first row names its columns, as Name and Phone.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/records/contact_files.py"/>
        <source>{file} is damaged from line {line} on. What could be read of it is used.</source>
        <translation>{file} is damaged from line {line} on. What could be read of it is used.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/records/contact_files.py"/>
        <source>{file} holds nobody with a name and a number.</source>
        <translation>{file} holds nobody with a name and a number.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/signed_in.py"/>
        <source>the demo on this computer</source>
        <translation>the demo on this computer</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Afghanistan</source>
        <comment>region</comment>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Åland Islands</source>
        <comment>region</comment>
        <translation>Åland Islands</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Albania</source>
        <comment>region</comment>
        <translation>Albania</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Algeria</source>
        <comment>region</comment>
        <translation>Algeria</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>American Samoa</source>
        <comment>region</comment>
        <translation>American Samoa</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Andorra</source>
        <comment>region</comment>
        <translation>Andorra</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Angola</source>
        <comment>region</comment>
        <translation>Angola</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Anguilla</source>
        <comment>region</comment>
        <translation>Anguilla</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Antarctica</source>
        <comment>region</comment>
        <translation>Antarctica</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Antigua &amp; Barbuda</source>
        <comment>region</comment>
        <translation>Antigua &amp; Barbuda</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Argentina</source>
        <comment>region</comment>
        <translation>Argentina</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Armenia</source>
        <comment>region</comment>
        <translation>Armenia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Aruba</source>
        <comment>region</comment>
        <translation>Aruba</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Ascension Island</source>
        <comment>region</comment>
        <translation>Ascension Island</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Australia</source>
        <comment>region</comment>
        <translation>Australia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Austria</source>
        <comment>region</comment>
        <translation>Austria</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Azerbaijan</source>
        <comment>region</comment>
        <translation>Azerbaijan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Bahamas</source>
        <comment>region</comment>
        <translation>Bahamas</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Bahrain</source>
        <comment>region</comment>
        <translation>Bahrain</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Bangladesh</source>
        <comment>region</comment>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Barbados</source>
        <comment>region</comment>
        <translation>Barbados</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Belarus</source>
        <comment>region</comment>
        <translation>Belarus</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Belgium</source>
        <comment>region</comment>
        <translation>Belgium</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Belize</source>
        <comment>region</comment>
        <translation>Belize</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Benin</source>
        <comment>region</comment>
        <translation>Benin</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Bermuda</source>
        <comment>region</comment>
        <translation>Bermuda</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Bhutan</source>
        <comment>region</comment>
        <translation>Bhutan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Bolivia</source>
        <comment>region</comment>
        <translation>Bolivia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Bosnia &amp; Herzegovina</source>
        <comment>region</comment>
        <translation>Bosnia &amp; Herzegovina</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Botswana</source>
        <comment>region</comment>
        <translation>Botswana</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Bouvet Island</source>
        <comment>region</comment>
        <translation>Bouvet Island</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Brazil</source>
        <comment>region</comment>
        <translation>Brazil</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>British Indian Ocean Territory</source>
        <comment>region</comment>
        <translation>British Indian Ocean Territory</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>British Virgin Islands</source>
        <comment>region</comment>
        <translation>British Virgin Islands</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Brunei</source>
        <comment>region</comment>
        <translation>Brunei</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Bulgaria</source>
        <comment>region</comment>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Burkina Faso</source>
        <comment>region</comment>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Burundi</source>
        <comment>region</comment>
        <translation>Burundi</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Cambodia</source>
        <comment>region</comment>
        <translation>Cambodia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Cameroon</source>
        <comment>region</comment>
        <translation>Cameroon</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Canada</source>
        <comment>region</comment>
        <translation>Canada</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Canary Islands</source>
        <comment>region</comment>
        <translation>Canary Islands</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Cape Verde</source>
        <comment>region</comment>
        <translation>Cape Verde</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Caribbean Netherlands</source>
        <comment>region</comment>
        <translation>Caribbean Netherlands</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Cayman Islands</source>
        <comment>region</comment>
        <translation>Cayman Islands</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Central African Republic</source>
        <comment>region</comment>
        <translation>Central African Republic</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Ceuta &amp; Melilla</source>
        <comment>region</comment>
        <translation>Ceuta &amp; Melilla</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Chad</source>
        <comment>region</comment>
        <translation>Chad</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Chile</source>
        <comment>region</comment>
        <translation>Chile</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>China</source>
        <comment>region</comment>
        <translation>China</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Christmas Island</source>
        <comment>region</comment>
        <translation>Christmas Island</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Clipperton Island</source>
        <comment>region</comment>
        <translation>Clipperton Island</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Cocos (Keeling) Islands</source>
        <comment>region</comment>
        <translation>Cocos (Keeling) Islands</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Colombia</source>
        <comment>region</comment>
        <translation>Colombia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Comoros</source>
        <comment>region</comment>
        <translation>Comoros</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Congo - Brazzaville</source>
        <comment>region</comment>
        <translation>Congo - Brazzaville</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Congo - Kinshasa</source>
        <comment>region</comment>
        <translation>Congo - Kinshasa</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Cook Islands</source>
        <comment>region</comment>
        <translation>Cook Islands</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Costa Rica</source>
        <comment>region</comment>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Croatia</source>
        <comment>region</comment>
        <translation>Croatia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Cuba</source>
        <comment>region</comment>
        <translation>Cuba</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Curaçao</source>
        <comment>region</comment>
        <translation>Curaçao</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Cyprus</source>
        <comment>region</comment>
        <translation>Cyprus</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Czechia</source>
        <comment>region</comment>
        <translation>Czechia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Denmark</source>
        <comment>region</comment>
        <translation>Denmark</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Diego Garcia</source>
        <comment>region</comment>
        <translation>Diego Garcia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Djibouti</source>
        <comment>region</comment>
        <translation>Djibouti</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Dominica</source>
        <comment>region</comment>
        <translation>Dominica</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Dominican Republic</source>
        <comment>region</comment>
        <translation>Dominican Republic</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Ecuador</source>
        <comment>region</comment>
        <translation>Ecuador</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Egypt</source>
        <comment>region</comment>
        <translation>Egypt</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>El Salvador</source>
        <comment>region</comment>
        <translation>El Salvador</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Equatorial Guinea</source>
        <comment>region</comment>
        <translation>Equatorial Guinea</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Eritrea</source>
        <comment>region</comment>
        <translation>Eritrea</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Estonia</source>
        <comment>region</comment>
        <translation>Estonia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Eswatini</source>
        <comment>region</comment>
        <translation>Eswatini</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Ethiopia</source>
        <comment>region</comment>
        <translation>Ethiopia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>European Union</source>
        <comment>region</comment>
        <translation>European Union</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Falkland Islands</source>
        <comment>region</comment>
        <translation>Falkland Islands</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Faroe Islands</source>
        <comment>region</comment>
        <translation>Faroe Islands</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Fiji</source>
        <comment>region</comment>
        <translation>Fiji</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Finland</source>
        <comment>region</comment>
        <translation>Finland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>France</source>
        <comment>region</comment>
        <translation>France</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>French Guiana</source>
        <comment>region</comment>
        <translation>French Guiana</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>French Polynesia</source>
        <comment>region</comment>
        <translation>French Polynesia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>French Southern Territories</source>
        <comment>region</comment>
        <translation>French Southern Territories</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Gabon</source>
        <comment>region</comment>
        <translation>Gabon</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Gambia</source>
        <comment>region</comment>
        <translation>Gambia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Georgia</source>
        <comment>region</comment>
        <translation>Georgia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Germany</source>
        <comment>region</comment>
        <translation>Germany</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Ghana</source>
        <comment>region</comment>
        <translation>Ghana</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Gibraltar</source>
        <comment>region</comment>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Greece</source>
        <comment>region</comment>
        <translation>Greece</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Greenland</source>
        <comment>region</comment>
        <translation>Greenland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Grenada</source>
        <comment>region</comment>
        <translation>Grenada</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Guadeloupe</source>
        <comment>region</comment>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Guam</source>
        <comment>region</comment>
        <translation>Guam</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Guatemala</source>
        <comment>region</comment>
        <translation>Guatemala</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Guernsey</source>
        <comment>region</comment>
        <translation>Guernsey</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Guinea-Bissau</source>
        <comment>region</comment>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Guinea</source>
        <comment>region</comment>
        <translation>Guinea</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Guyana</source>
        <comment>region</comment>
        <translation>Guyana</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Haiti</source>
        <comment>region</comment>
        <translation>Haiti</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Heard &amp; McDonald Islands</source>
        <comment>region</comment>
        <translation>Heard &amp; McDonald Islands</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Honduras</source>
        <comment>region</comment>
        <translation>Honduras</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Hong Kong SAR China</source>
        <comment>region</comment>
        <translation>Hong Kong SAR China</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Hungary</source>
        <comment>region</comment>
        <translation>Hungary</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Iceland</source>
        <comment>region</comment>
        <translation>Iceland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>India</source>
        <comment>region</comment>
        <translation>India</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Indonesia</source>
        <comment>region</comment>
        <translation>Indonesia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Iran</source>
        <comment>region</comment>
        <translation>Iran</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Iraq</source>
        <comment>region</comment>
        <translation>Iraq</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Ireland</source>
        <comment>region</comment>
        <translation>Ireland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Isle of Man</source>
        <comment>region</comment>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Israel</source>
        <comment>region</comment>
        <translation>Israel</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Italy</source>
        <comment>region</comment>
        <translation>Italy</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Côte d’Ivoire</source>
        <comment>region</comment>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Jamaica</source>
        <comment>region</comment>
        <translation>Jamaica</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Japan</source>
        <comment>region</comment>
        <translation>Japan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Jersey</source>
        <comment>region</comment>
        <translation>Jersey</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Jordan</source>
        <comment>region</comment>
        <translation>Jordan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Kazakhstan</source>
        <comment>region</comment>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Kenya</source>
        <comment>region</comment>
        <translation>Kenya</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Kiribati</source>
        <comment>region</comment>
        <translation>Kiribati</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Kosovo</source>
        <comment>region</comment>
        <translation>Kosovo</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Kuwait</source>
        <comment>region</comment>
        <translation>Kuwait</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Kyrgyzstan</source>
        <comment>region</comment>
        <translation>Kyrgyzstan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Laos</source>
        <comment>region</comment>
        <translation>Laos</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Latvia</source>
        <comment>region</comment>
        <translation>Latvia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Lebanon</source>
        <comment>region</comment>
        <translation>Lebanon</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Lesotho</source>
        <comment>region</comment>
        <translation>Lesotho</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Liberia</source>
        <comment>region</comment>
        <translation>Liberia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Libya</source>
        <comment>region</comment>
        <translation>Libya</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Liechtenstein</source>
        <comment>region</comment>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Lithuania</source>
        <comment>region</comment>
        <translation>Lithuania</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Luxembourg</source>
        <comment>region</comment>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Macao SAR China</source>
        <comment>region</comment>
        <translation>Macao SAR China</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>North Macedonia</source>
        <comment>region</comment>
        <translation>North Macedonia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Madagascar</source>
        <comment>region</comment>
        <translation>Madagascar</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Malawi</source>
        <comment>region</comment>
        <translation>Malawi</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Malaysia</source>
        <comment>region</comment>
        <translation>Malaysia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Maldives</source>
        <comment>region</comment>
        <translation>Maldives</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Mali</source>
        <comment>region</comment>
        <translation>Mali</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Malta</source>
        <comment>region</comment>
        <translation>Malta</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Marshall Islands</source>
        <comment>region</comment>
        <translation>Marshall Islands</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Martinique</source>
        <comment>region</comment>
        <translation>Martinique</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Mauritania</source>
        <comment>region</comment>
        <translation>Mauritania</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Mauritius</source>
        <comment>region</comment>
        <translation>Mauritius</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Mayotte</source>
        <comment>region</comment>
        <translation>Mayotte</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Mexico</source>
        <comment>region</comment>
        <translation>Mexico</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Micronesia</source>
        <comment>region</comment>
        <translation>Micronesia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Moldova</source>
        <comment>region</comment>
        <translation>Moldova</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Monaco</source>
        <comment>region</comment>
        <translation>Monaco</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Mongolia</source>
        <comment>region</comment>
        <translation>Mongolia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Montenegro</source>
        <comment>region</comment>
        <translation>Montenegro</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Montserrat</source>
        <comment>region</comment>
        <translation>Montserrat</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Morocco</source>
        <comment>region</comment>
        <translation>Morocco</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Mozambique</source>
        <comment>region</comment>
        <translation>Mozambique</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Myanmar (Burma)</source>
        <comment>region</comment>
        <translation>Myanmar (Burma)</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Namibia</source>
        <comment>region</comment>
        <translation>Namibia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Nauru</source>
        <comment>region</comment>
        <translation>Nauru</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Nepal</source>
        <comment>region</comment>
        <translation>Nepal</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Netherlands</source>
        <comment>region</comment>
        <translation>Netherlands</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>New Caledonia</source>
        <comment>region</comment>
        <translation>New Caledonia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>New Zealand</source>
        <comment>region</comment>
        <translation>New Zealand</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Nicaragua</source>
        <comment>region</comment>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Nigeria</source>
        <comment>region</comment>
        <translation>Nigeria</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Niger</source>
        <comment>region</comment>
        <translation>Niger</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Niue</source>
        <comment>region</comment>
        <translation>Niue</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Norfolk Island</source>
        <comment>region</comment>
        <translation>Norfolk Island</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Northern Mariana Islands</source>
        <comment>region</comment>
        <translation>Northern Mariana Islands</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>North Korea</source>
        <comment>region</comment>
        <translation>North Korea</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Norway</source>
        <comment>region</comment>
        <translation>Norway</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Oman</source>
        <comment>region</comment>
        <translation>Oman</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Outlying Oceania</source>
        <comment>region</comment>
        <translation>Outlying Oceania</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Pakistan</source>
        <comment>region</comment>
        <translation>Pakistan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Palau</source>
        <comment>region</comment>
        <translation>Palau</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Palestinian Territories</source>
        <comment>region</comment>
        <translation>Palestinian Territories</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Panama</source>
        <comment>region</comment>
        <translation>Panama</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Papua New Guinea</source>
        <comment>region</comment>
        <translation>Papua New Guinea</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Paraguay</source>
        <comment>region</comment>
        <translation>Paraguay</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Peru</source>
        <comment>region</comment>
        <translation>Peru</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Philippines</source>
        <comment>region</comment>
        <translation>Philippines</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Pitcairn Islands</source>
        <comment>region</comment>
        <translation>Pitcairn Islands</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Poland</source>
        <comment>region</comment>
        <translation>Poland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Portugal</source>
        <comment>region</comment>
        <translation>Portugal</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Puerto Rico</source>
        <comment>region</comment>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Qatar</source>
        <comment>region</comment>
        <translation>Qatar</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Réunion</source>
        <comment>region</comment>
        <translation>Réunion</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Romania</source>
        <comment>region</comment>
        <translation>Romania</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Russia</source>
        <comment>region</comment>
        <translation>Russia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Rwanda</source>
        <comment>region</comment>
        <translation>Rwanda</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>St. Barthélemy</source>
        <comment>region</comment>
        <translation>St. Barthélemy</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>St. Helena</source>
        <comment>region</comment>
        <translation>St. Helena</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>St. Kitts &amp; Nevis</source>
        <comment>region</comment>
        <translation>St. Kitts &amp; Nevis</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>St. Lucia</source>
        <comment>region</comment>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>St. Martin</source>
        <comment>region</comment>
        <translation>St. Martin</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>St. Pierre &amp; Miquelon</source>
        <comment>region</comment>
        <translation>St. Pierre &amp; Miquelon</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>St. Vincent &amp; Grenadines</source>
        <comment>region</comment>
        <translation>St. Vincent &amp; Grenadines</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Samoa</source>
        <comment>region</comment>
        <translation>Samoa</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>San Marino</source>
        <comment>region</comment>
        <translation>San Marino</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>São Tomé &amp; Príncipe</source>
        <comment>region</comment>
        <translation>São Tomé &amp; Príncipe</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Saudi Arabia</source>
        <comment>region</comment>
        <translation>Saudi Arabia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Senegal</source>
        <comment>region</comment>
        <translation>Senegal</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Serbia</source>
        <comment>region</comment>
        <translation>Serbia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Seychelles</source>
        <comment>region</comment>
        <translation>Seychelles</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Sierra Leone</source>
        <comment>region</comment>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Singapore</source>
        <comment>region</comment>
        <translation>Singapore</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Sint Maarten</source>
        <comment>region</comment>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Slovakia</source>
        <comment>region</comment>
        <translation>Slovakia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Slovenia</source>
        <comment>region</comment>
        <translation>Slovenia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Solomon Islands</source>
        <comment>region</comment>
        <translation>Solomon Islands</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Somalia</source>
        <comment>region</comment>
        <translation>Somalia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>South Africa</source>
        <comment>region</comment>
        <translation>South Africa</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <comment>region</comment>
        <translation>South Georgia &amp; South Sandwich Islands</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>South Korea</source>
        <comment>region</comment>
        <translation>South Korea</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>South Sudan</source>
        <comment>region</comment>
        <translation>South Sudan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Spain</source>
        <comment>region</comment>
        <translation>Spain</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Sri Lanka</source>
        <comment>region</comment>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Sudan</source>
        <comment>region</comment>
        <translation>Sudan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Suriname</source>
        <comment>region</comment>
        <translation>Suriname</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Svalbard &amp; Jan Mayen</source>
        <comment>region</comment>
        <translation>Svalbard &amp; Jan Mayen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Sweden</source>
        <comment>region</comment>
        <translation>Sweden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Switzerland</source>
        <comment>region</comment>
        <translation>Switzerland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Syria</source>
        <comment>region</comment>
        <translation>Syria</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Taiwan</source>
        <comment>region</comment>
        <translation>Taiwan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Tajikistan</source>
        <comment>region</comment>
        <translation>Tajikistan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Tanzania</source>
        <comment>region</comment>
        <translation>Tanzania</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Thailand</source>
        <comment>region</comment>
        <translation>Thailand</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Timor-Leste</source>
        <comment>region</comment>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Togo</source>
        <comment>region</comment>
        <translation>Togo</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Tokelau</source>
        <comment>region</comment>
        <translation>Tokelau</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Tonga</source>
        <comment>region</comment>
        <translation>Tonga</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Trinidad &amp; Tobago</source>
        <comment>region</comment>
        <translation>Trinidad &amp; Tobago</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Tristan da Cunha</source>
        <comment>region</comment>
        <translation>Tristan da Cunha</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Tunisia</source>
        <comment>region</comment>
        <translation>Tunisia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Türkiye</source>
        <comment>region</comment>
        <translation>Türkiye</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Turkmenistan</source>
        <comment>region</comment>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Turks &amp; Caicos Islands</source>
        <comment>region</comment>
        <translation>Turks &amp; Caicos Islands</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Tuvalu</source>
        <comment>region</comment>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Uganda</source>
        <comment>region</comment>
        <translation>Uganda</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Ukraine</source>
        <comment>region</comment>
        <translation>Ukraine</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>United Arab Emirates</source>
        <comment>region</comment>
        <translation>United Arab Emirates</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>United Kingdom</source>
        <comment>region</comment>
        <translation>United Kingdom</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>U.S. Outlying Islands</source>
        <comment>region</comment>
        <translation>U.S. Outlying Islands</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>United States</source>
        <comment>region</comment>
        <translation>United States</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>U.S. Virgin Islands</source>
        <comment>region</comment>
        <translation>U.S. Virgin Islands</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Uruguay</source>
        <comment>region</comment>
        <translation>Uruguay</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Uzbekistan</source>
        <comment>region</comment>
        <translation>Uzbekistan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Vanuatu</source>
        <comment>region</comment>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Vatican City</source>
        <comment>region</comment>
        <translation>Vatican City</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Venezuela</source>
        <comment>region</comment>
        <translation>Venezuela</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Vietnam</source>
        <comment>region</comment>
        <translation>Vietnam</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Wallis &amp; Futuna</source>
        <comment>region</comment>
        <translation>Wallis &amp; Futuna</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Western Sahara</source>
        <comment>region</comment>
        <translation>Western Sahara</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Yemen</source>
        <comment>region</comment>
        <translation>Yemen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Zambia</source>
        <comment>region</comment>
        <translation>Zambia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Zimbabwe</source>
        <comment>region</comment>
        <translation>Zimbabwe</translation>
    </message>
</context>
</TS>
