#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tests of the program newsparse against docs/cli.md.

    cli_test.py PROGRAM [TEST...]
"""
import json
import os
import random
import re
import select
import subprocess
import sys
import tempfile
import unicodedata
import unittest
import xml.etree.ElementTree

PROGRAM = ''
ARTICLE = ('Lantern Bay Holdings Ltd (燈籠灣控股) paid more than 3.8 billion yuan (US$524 million).\n'
           'Lantern Bay chairman Huang Ming-hsin (黃明鑫) said “<AI> & co” cost 2 euros.\n')
EMPTY = {'aliases': [], 'entities': [], 'money': []}


def run(*arguments, stdin='', **options):
    stdin = stdin if isinstance(stdin, bytes) else stdin.encode()
    return subprocess.run([PROGRAM, *arguments], input=stdin, capture_output=True, timeout=120, **options)


def annotate(*arguments, stdin='', **options):
    return run('annotate', *arguments, stdin=stdin, **options)


def records(*lines):
    return ''.join(json.dumps(line, ensure_ascii=False) + '\n' for line in lines)


def output_of(result):
    return [json.loads(line) for line in result.stdout.decode().splitlines()]


def annotate_lines(*lines, arguments=()):
    """The output for raw input lines, and the run itself."""
    result = annotate('--format=jsonl', *arguments, stdin=b''.join(
        (line if isinstance(line, bytes) else line.encode()) + b'\n' for line in lines))
    return output_of(result), result


class Files(unittest.TestCase):
    """A test with a folder of its own."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def file(self, name, content):
        path = os.path.join(self.folder, name)
        with open(path, 'wb') as file:
            file.write(content if isinstance(content, bytes) else content.encode())
        return path


class Help(unittest.TestCase):
    def test_help_shows_examples(self):
        for arguments in (['--help'], ['annotate', '--help']):
            result = run(*arguments)
            self.assertEqual(result.returncode, 0)
            self.assertIn(b'newsparse annotate', result.stdout)
            self.assertEqual(result.stderr, b'')

    def test_version(self):
        for arguments in (['--version'], ['annotate', '--version'], ['aliases', '--version']):
            result = run(*arguments)
            self.assertEqual(result.returncode, 0)
            self.assertRegex(result.stdout, rb'^newsparse \d+\.\d+\.\d+\n$')

    def test_wrong_use_is_status_2_and_says_what_is_wrong(self):
        for arguments, complaint in (([], 'subcommand'), (['frobnicate'], 'frobnicate'),
                                     (['annotate', '--format=xml'], 'xml'), (['annotate', '--locale=!'], 'locale'),
                                     (['annotate', '--threads=x'], 'threads'), (['annotate', '--threads=-1'], 'threads'),
                                     (['annotate', '--nope'], 'nope')):
            result = run(*arguments)
            self.assertEqual((arguments, result.returncode), (arguments, 2))
            self.assertEqual(result.stdout, b'')
            self.assertIn(complaint, result.stderr.decode())


class JsonLines(Files):
    def test_one_line_out_for_each_line_in_in_order(self):
        lines = [{'id': n, 'text': f'{n} euros'} for n in range(5000)]
        result = annotate('--format=jsonl', stdin=records(*lines))
        self.assertEqual(result.returncode, 0)
        self.assertEqual(result.stderr, b'')
        self.assertEqual([line['id'] for line in output_of(result)], list(range(5000)))

    def test_the_keys_are_those_of_the_contract(self):
        [found], _ = annotate_lines(json.dumps({'id': 'a', 'text': ARTICLE}))
        self.assertEqual(list(found), ['id', 'aliases', 'entities', 'money'])
        self.assertEqual(list(found['aliases'][0]), ['name', 'alias', 'kind', 'type', 'confidence'])
        self.assertEqual(list(found['aliases'][0]['name']), ['begin', 'end', 'text'])
        self.assertEqual(list(found['entities'][0]), ['name', 'type', 'mentions'])
        self.assertEqual(list(found['entities'][0]['mentions'][0]), ['begin', 'end'])
        self.assertEqual(list(found['money'][0]),
                         ['begin', 'end', 'text', 'currency', 'amount', 'upper', 'modifier', 'equivalent'])

    def test_offsets_are_bytes_of_the_text(self):
        [found], _ = annotate_lines(json.dumps({'text': ARTICLE}))
        text = ARTICLE.encode()
        spans = [span for alias in found['aliases'] for span in (alias['name'], alias['alias'])] + found['money']
        self.assertGreaterEqual(len(spans), 7)
        for span in spans:
            self.assertEqual(text[span['begin']:span['end']].decode(), span['text'])
        for entity in found['entities']:
            first = entity['mentions'][0]
            self.assertEqual(text[first['begin']:first['end']].decode(), entity['name'])

    def test_tokens_tile_the_text(self):
        [found], _ = annotate_lines(json.dumps({'text': ARTICLE}), arguments=['--tokens'])
        self.assertEqual(''.join(token['text'] for token in found['tokens']), ARTICLE)
        self.assertEqual(list(found['tokens'][0]), ['begin', 'end', 'text', 'kind', 'ends'])

    def test_ids_are_copied_as_they_are(self):
        for id in ('"a1"', '7', '12345678901234567890123', '1.50e3', 'null', 'true', '["é", {"k": [1, 2]}]', '"\\u00e9"'):
            for line in ('{"id":%s,"text":""}', '{"text":"" ,"id" : %s }', '{"id":%s,"text":5}'):
                result = annotate('--format=jsonl', stdin=line % id + '\n')
                self.assertTrue(result.stdout.decode().startswith('{"id":%s,' % id), result.stdout)

    def test_the_line_number_stands_for_an_absent_id(self):
        found, _ = annotate_lines('{"text":""}', '{"id":"x","text":""}', '{"text":""}')
        self.assertEqual([line['id'] for line in found], [1, 'x', 3])

    def test_lines_are_counted_over_all_files(self):
        files = [self.file('1.jsonl', '{"text":""}\n{"text":""}\n'), self.file('2.jsonl', '{"text":""}\nx')]
        result = annotate('--format=jsonl', *files)
        self.assertEqual([line['id'] for line in output_of(result)], [1, 2, 3, 4])
        self.assertEqual(output_of(result)[3]['error']['line'], 4)

    def test_a_record_has_its_own_locale(self):
        found, _ = annotate_lines('{"text":"It cost $5.","locale":"en-SG"}', '{"text":"It cost $5."}',
                                  '{"text":"It cost $5.","locale":null}', arguments=['--locale=en-AU'])
        self.assertEqual([line['money'][0]['currency'] for line in found], ['SGD', 'AUD', 'AUD'])

    def test_unknown_keys_are_ignored_and_of_equal_keys_the_last_counts(self):
        found, _ = annotate_lines('{"id":1,"x":{"text":"2 euros"},"text":"nothing","y":[1e999,-0.5,true,{}],"text":"3 euros"}')
        self.assertEqual([money['amount'] for money in found[0]['money']], ['3'])

    def test_escapes_are_read_and_written(self):
        [found], _ = annotate_lines(r'{"text":"\u5143 \ud83d\ude00 \"\\\n","te\u0078t":"\u0032 euros"}')
        self.assertEqual(found['money'][0]['text'], '2 euros')

    def test_a_bad_line_gives_an_error_in_its_place(self):
        cases = [
            ('', 'empty_line', 0), ('  \t', 'empty_line', 0),
            ('nonsense', 'not_an_object', 0), ('{"text":"a"', 'invalid_json', 11), ('{"text":"a"} x', 'invalid_json', None),
            ('{"text":"a"}{"text":"b"}', 'invalid_json', None), ('{"text":"a",}', 'invalid_json', None),
            ('{"text":"a" "id":1}', 'invalid_json', None), ('{"text":"a","x":01}', 'invalid_json', 16),
            ('{"text":"a","x":tru}', 'invalid_json', 16), ('{"text":"a","x":[1,]}', 'invalid_json', None),
            ('{"text":"a","x":{"y" 1}}', 'invalid_json', None), ('{"text":"a","x":+1}', 'invalid_json', None),
            ('{"text":"a","x":1.}', 'invalid_json', 16), ('{"text":"a","x":"\\q"}', 'invalid_json', None),
            ('{"text":"\\ud800"}', 'invalid_json', None), ('{"text":"a\tb"}', 'invalid_json', 10),
            ('{"text":"a', 'invalid_json', 10), ("{'text':'a'}", 'invalid_json', None), ('{text:"a"}', 'invalid_json', None),
            ('{"text":"a","x":%s}' % ('[' * 2000 + ']' * 2000), 'too_deep', None),
            ('[1]', 'not_an_object', 0), ('"text"', 'not_an_object', 0), ('5', 'not_an_object', 0),
            ('{}', 'no_text', 0), ('{"id":1}', 'no_text', 0),
            ('{"text":5}', 'wrong_type', 8), ('{"text":null}', 'wrong_type', 8), ('{"text":["a"]}', 'wrong_type', 8),
            ('{"text":"a","locale":5}', 'wrong_type', 21), ('{"text":"a","locale":"!"}', 'unknown_locale', 21),
            ('{"text":"a","locale":""}', 'unknown_locale', 21),
            (b'{"text":"a\xff"}', 'invalid_utf8', 10), (b'{"text":"\xed\xa0\x80"}', 'invalid_utf8', 9),
        ]
        lines = [line for case in cases for line in (case[0], '{"text":""}')]
        for threads in ('1', '3'):
            found, result = annotate_lines(*lines, arguments=['--threads=' + threads])
            self.assertEqual(result.returncode, 1)
            self.assertIn(f'{len(cases)} of {2 * len(cases)} lines failed', result.stderr.decode())
            self.assertEqual(len(found), 2 * len(cases))
            for n, (line, code, offset) in enumerate(cases):
                bad, good = found[2 * n], found[2 * n + 1]
                with self.subTest(line=line):
                    self.assertEqual(list(bad), ['id', 'error'])
                    self.assertEqual(list(bad['error']), ['code', 'message', 'line', 'offset'])
                    self.assertEqual((bad['error']['code'], bad['error']['line']), (code, 2 * n + 1))
                    self.assertLessEqual(bad['error']['offset'], len(line))
                    if offset is not None:
                        self.assertEqual(bad['error']['offset'], offset)
                self.assertEqual(good, {'id': 2 * n + 2, **EMPTY})

    def test_what_another_parser_refuses_is_refused_and_nothing_else(self):
        chance = random.Random(1)
        good = ['{"id":"a","text":"x"}', '{"text":"\\u0041\\n","x":[1,-2.5e+3,true,false,null,{"y":"z"}]}',
                '{"id":{"a":[1,{"b":[]}]},"text":"","k":0}', '{"id":12,"text":"中\\ud83d\\ude00"}']
        pieces = list('"",:{}[]\\01-+.eE \t') + ['true', 'nul', '\\u', '\\x', '01', '1.', '"text":"q"', '\x01', '//', 'é']
        lines = []
        for _ in range(4000):
            line = chance.choice(good)
            for _ in range(chance.randint(0, 3)):
                at = chance.randint(0, len(line))
                piece, cut = chance.choice([(chance.choice(pieces), 0), ('', chance.randint(1, 3))])
                line = line[:at] + piece + line[at + cut:]
            lines.append(line)
        found, _ = annotate_lines(*lines)
        self.assertEqual(len(found), len(lines))
        for line, answer in zip(lines, found):
            code = answer.get('error', {}).get('code')
            with self.subTest(line=line):
                try:
                    json.dumps(value := json.loads(line), ensure_ascii=False).encode()
                except ValueError:  # lone surrogates, too
                    self.assertIn(code, ('invalid_json', 'not_an_object', 'empty_line'))
                    continue
                if not isinstance(value, dict):
                    self.assertEqual(code, 'not_an_object')
                elif not isinstance(value.get('text'), str):
                    self.assertIn(code, ('no_text', 'wrong_type'))
                else:
                    self.assertEqual(code, None)
                    if 'id' in value:
                        self.assertEqual(answer['id'], value['id'])

    def test_an_error_carries_the_id_of_its_line(self):
        found, _ = annotate_lines('{"id":"a","text":5}', '{"text":5,"id":"b"}', '{"id":"c","text":"x",!}', '!')
        self.assertEqual([line['id'] for line in found], ['a', 'b', 'c', 4])

    def test_byte_order_marks_carriage_returns_and_a_missing_last_line_break_are_taken(self):
        result = annotate('--format=jsonl', stdin=b'\xef\xbb\xbf{"text":""}\r\n{"id":[1,\r2],"text":""}')
        self.assertEqual(result.returncode, 0)
        self.assertEqual(output_of(result), [{'id': 1, **EMPTY}, {'id': [1, 2], **EMPTY}])
        self.assertNotIn(b'\r', result.stdout)

    def test_no_input_gives_no_output(self):
        result = annotate('--format=jsonl')
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, b'', b''))

    def test_lines_may_be_long(self):
        long = 'Nothing much happened. ' * 500_000  # 11 MB, many times what is read at once
        for threads in ('1', '2'):
            found, result = annotate_lines('{"text":"1 euro"}', json.dumps({'text': long + '2 euros'}), '{"text":"3 euros"}',
                                           arguments=['--threads=' + threads])
            self.assertEqual(result.returncode, 0)
            self.assertEqual([line['money'][0]['amount'] for line in found], ['1', '2', '3'])

    def test_the_output_does_not_depend_on_the_number_of_threads(self):
        lines = [{'id': n, 'text': ARTICLE * (n % 7)} if n % 11 else 'bad' for n in range(3000)]
        stdin = records(*lines)
        one = annotate('--format=jsonl', stdin=stdin)
        for threads in ('0', '2', '5'):
            many = annotate('--format=jsonl', '--threads=' + threads, stdin=stdin)
            self.assertEqual((many.stdout, many.returncode, many.stderr), (one.stdout, one.returncode, one.stderr))


class Pipes(unittest.TestCase):
    def test_each_answer_comes_while_the_input_pauses(self):
        for threads in ('1', '2'):
            with self.subTest(threads=threads), subprocess.Popen(
                    [PROGRAM, 'annotate', '--format=jsonl', '--threads=' + threads],
                    stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
                for n in range(1, 101):
                    process.stdin.write(b'{"text":"%d euros"}\n' % n)
                    process.stdin.flush()
                    self.assertTrue(select.select([process.stdout], [], [], 30)[0], 'no answer within 30 s')
                    answer = json.loads(process.stdout.readline())
                    self.assertEqual((answer['id'], answer['money'][0]['amount']), (n, str(n)))
                process.stdin.close()
                self.assertEqual(process.wait(30), 0)

    def test_a_line_that_comes_in_pieces_is_one_line(self):
        with subprocess.Popen([PROGRAM, 'annotate', '--format=jsonl'], stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE) as process:
            for piece in (b'{"te', b'xt":"', '2 億'.encode()[:3], '2 億'.encode()[3:], b' euros"}', b'\n'):
                process.stdin.write(piece)
                process.stdin.flush()
            self.assertEqual(json.loads(process.stdout.readline())['id'], 1)
            process.stdin.close()
            self.assertEqual(process.wait(30), 0)

    def test_whole_lines_are_answered_while_half_a_line_waits(self):
        lines = b''.join(b'{"text":"%d euros"}\n' % n for n in range(1, 301))
        for threads in ('1', '2', '4'):
            with self.subTest(threads=threads), subprocess.Popen(
                    [PROGRAM, 'annotate', '--format=jsonl', '--threads=' + threads],
                    stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
                process.stdin.write(lines + b'{"text":"half')
                process.stdin.flush()
                self.assertEqual([json.loads(process.stdout.readline())['id'] for _ in range(300)], list(range(1, 301)))
                process.stdin.write(b' a line, 7 euros"}\n')
                process.stdin.flush()
                self.assertEqual(json.loads(process.stdout.readline())['money'][0]['amount'], '7')
                process.stdin.close()
                self.assertEqual(process.wait(30), 0)

    def test_a_closed_pipe_ends_quietly(self):
        stdin = records(*({'text': ARTICLE} for _ in range(20000)))
        for ignored in (False, True):  # with SIGPIPE as it is, and where the parent ignores it
            for threads in ('1', '2'):
                trap = "trap '' PIPE; " if ignored else ''
                command = f'({trap}"$0" annotate --format=jsonl --threads={threads}; echo $? >&2) | head -n 1'
                result = subprocess.run(['sh', '-c', command, PROGRAM], input=stdin.encode(), capture_output=True, timeout=60)
                self.assertEqual(len(result.stdout.splitlines()), 1)
                self.assertEqual(result.stderr, b'141\n')

    @unittest.skipUnless(os.path.exists('/dev/full'), 'there is no /dev/full')
    def test_a_full_disk_is_reported(self):
        for threads in ('1', '2'):
            with open('/dev/full', 'wb') as full:
                result = subprocess.run([PROGRAM, 'annotate', '--threads=' + threads], input=ARTICLE.encode(), stdout=full,
                                        stderr=subprocess.PIPE, timeout=60)
            self.assertEqual(result.returncode, 2)
            self.assertRegex(result.stderr, rb'^newsparse: cannot write: .+\n$')

    def test_memory_does_not_grow_with_the_input(self):
        try:
            import resource
        except ImportError:
            self.skipTest('there is no resource module')

        def peak(count):
            line = json.dumps({'text': ARTICLE * 20}).encode() + b'\n'
            with subprocess.Popen([PROGRAM, 'annotate', '--format=jsonl'], stdin=subprocess.PIPE,
                                  stdout=subprocess.DEVNULL) as process:
                for _ in range(count):
                    process.stdin.write(line)
                process.stdin.close()
                return os.wait4(process.pid, 0)[2].ru_maxrss

        few, many = peak(200), peak(4000)
        self.assertLess(many, few * 1.5)


class Inputs(Files):
    def test_standard_input_is_read_without_a_file_and_for_a_dash(self):
        file = self.file('a.txt', '7 euros')
        self.assertEqual(annotate(stdin='5 euros').stdout, annotate('-', stdin='5 euros').stdout)
        both = annotate(file, '-', stdin='5 euros').stdout.decode()
        self.assertLess(both.index('7 euros'), both.index('5 euros'))

    def test_files_that_cannot_be_read_are_passed_over(self):
        good = self.file('good.txt', '7 euros')
        for format in ('text', 'jsonl', 'html'):
            result = annotate('--format=' + format, 'missing.txt', self.folder, good)
            self.assertEqual(result.returncode, 2)
            self.assertRegex(result.stderr.decode(), r'newsparse: missing\.txt: .+\nnewsparse: ' + re.escape(self.folder) + ': .+\n')
        self.assertIn('7 euros', annotate('missing.txt', good).stdout.decode())
        self.assertNotIn(self.folder + '\n', annotate(self.folder, good).stdout.decode())

    def test_names_decide_the_format_where_no_option_does(self):
        lines, plain = self.file('a.jsonl', '{"text":"7 euros"}\n'), self.file('a.txt', '5 euros')
        self.assertEqual(output_of(annotate(lines))[0]['money'][0]['amount'], '7')
        self.assertIn('Money', annotate(plain).stdout.decode())
        both = annotate(lines, plain).stdout.decode()
        self.assertIn('7 euros', both)
        self.assertIn('5 euros', both)

    def test_bad_lines_are_told_on_standard_error_where_the_format_has_no_place_for_them(self):
        lines = self.file('a.jsonl', '{"text":"7 euros"}\n{"id":1}\n')
        for format in ('text', 'html'):
            result = annotate('--format=' + format, lines)
            self.assertEqual(result.returncode, 1)
            self.assertIn('a.jsonl, line 2: ', result.stderr.decode())

    def test_any_bytes_are_annotated(self):
        blob = self.file('blob', bytes(range(256)) * 40)
        for format in ('text', 'html'):
            result = annotate('--format=' + format, '--tokens', blob)
            self.assertEqual(result.returncode, 0)
            result.stdout.decode()

    def test_a_lexicon_is_read(self):
        text = 'Zephyrine rose. Zephyrine fell.'
        lexicon = self.file('names.tsv', 'name\torganization\tZephyrine Works Ltd\tZephyrine\n')
        self.assertEqual(annotate('--lexicon=' + lexicon, stdin=text).returncode, 0)
        bad = annotate('--lexicon=' + self.file('bad.tsv', '# names\nnonsense\n'), stdin=text)
        self.assertEqual(bad.returncode, 2)
        self.assertIn('bad.tsv, line 2', bad.stderr.decode())
        self.assertEqual(annotate('--lexicon=missing.tsv', stdin=text).returncode, 2)


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in 'WF' else 1 for c in text)


class Text(Files):
    def test_columns_line_up_under_their_headings(self):
        lines = annotate(stdin=ARTICLE).stdout.decode().splitlines()
        heading = next(n for n, line in enumerate(lines) if line.split()[:2] == ['name', 'alias'])
        column = lines[heading].index('kind')
        rows = lines[heading + 1:lines.index('', heading)]
        self.assertEqual(len(rows), 2)
        for row in rows:
            before = row[:row.index('translation')]
            self.assertEqual(width(before), column)

    def test_amounts_are_written_out(self):
        text = annotate(stdin='It cost 1.5 to 2.25 million euros, more than US$12,345.5.').stdout.decode()
        self.assertIn('1,500,000 – 2,250,000', text)
        self.assertIn('12,345.5', text)
        self.assertIn('more than', text)

    def test_there_is_no_colour_outside_a_terminal(self):
        self.assertNotIn(b'\x1b', annotate(stdin=ARTICLE).stdout)

    def test_there_is_colour_on_a_terminal_but_not_with_NO_COLOR(self):
        for environment, coloured in (({}, True), ({'NO_COLOR': '1'}, False), ({'NO_COLOR': ''}, True)):
            self.assertEqual(b'\x1b[' in self.on_terminal(ARTICLE, 100, environment), coloured)

    def test_a_narrow_terminal_is_not_overrun(self):
        for columns in (60, 80, 120):
            shown = re.sub(r'\x1b\[[0-9;]*m', '', self.on_terminal(ARTICLE, columns).decode())
            self.assertLessEqual(max(width(line) for line in shown.splitlines()), columns)

    def test_no_word_is_broken_while_another_column_can_give(self):
        text = 'The Industrial Zones Administration (IZA) paid between NT$12 billion and NT$15 billion (US$470 million).'
        shown = re.sub(r'\x1b\[[0-9;]*m', '', self.on_terminal(text, 60).decode())
        for word in ('Administration', '12,000,000,000', '15,000,000,000', '470,000,000', 'abbreviation'):
            self.assertIn(word, shown)

    def test_an_article_cannot_command_the_terminal(self):
        text = 'Bad \x1b[31mName\u009b Corp (\u202eevil 燈籠\u0007灣) paid 5\u0000 euros.'
        shown = annotate('--tokens', stdin=text).stdout.decode()
        self.assertNotRegex(shown, '[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]')

    def on_terminal(self, text, columns, environment={}):
        try:
            import fcntl, pty, struct, termios
        except ImportError:
            self.skipTest('there are no pseudo-terminals')
        file = self.file('article.txt', text)
        leader, follower = pty.openpty()
        fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack('HHHH', 40, columns, 0, 0))
        clean = {key: value for key, value in os.environ.items() if key != 'NO_COLOR'}
        process = subprocess.Popen([PROGRAM, 'annotate', file], stdout=follower, env={**clean, **environment})
        os.close(follower)
        shown = b''
        try:
            while chunk := os.read(leader, 65536):
                shown += chunk
        except OSError:  # how Linux says that the other side is closed
            pass
        os.close(leader)
        process.wait(30)
        return shown


class Aliases(Files):
    """newsparse aliases"""

    ARTICLES = ['Lantern Bay Corp (燈灣) rose. Huang Ming-hsin (黃明鑫) left.', 'Lantern Bay Corp (燈灣) fell.',
                'The Office of Fair Dealing (OFD) met.']

    def aliases(self, *arguments, **options):
        return run('aliases', *arguments, **options)

    def articles(self):
        return [self.file(f'{n}.txt', text) for n, text in enumerate(self.ARTICLES)]

    def test_a_pair_a_line_most_certain_first(self):
        result = self.aliases('--format=jsonl', *self.articles())
        self.assertEqual((result.returncode, result.stderr), (0, b''))
        pairs = output_of(result)
        self.assertEqual({(pair['name'], pair['alias'], pair['documents']) for pair in pairs},
                         {('Lantern Bay Corp', '燈灣', 2), ('Huang Ming-hsin', '黃明鑫', 1), ('Office of Fair Dealing', 'OFD', 1)})
        self.assertEqual(list(pairs[0])[:7], ['name', 'alias', 'kind', 'type', 'confidence', 'documents', 'micro_odds'])
        self.assertEqual([pair['confidence'] for pair in pairs], sorted((pair['confidence'] for pair in pairs), reverse=True))

    def test_articles_may_come_as_lines_or_files_with_any_number_of_threads(self):
        expected = self.aliases('--format=jsonl', *self.articles()).stdout
        lines = records(*({'text': text} for text in self.ARTICLES))
        for arguments in (['--format=jsonl'], ['--format=jsonl', '-'], ['--format=jsonl', '--threads=3'],
                          [self.file('a.jsonl', lines)], ['--format=jsonl', self.file('lines', lines)]):
            self.assertEqual(self.aliases(*arguments, stdin=lines).stdout, expected)
        many = records(*({'text': text} for text in self.ARTICLES * 2000))
        one = self.aliases('--format=jsonl', stdin=many)
        self.assertEqual(self.aliases('--format=jsonl', '--threads=4', stdin=many).stdout, one.stdout)
        self.assertEqual({pair['documents'] for pair in output_of(one)}, {2000, 4000})

    def test_tables_are_merged_in_any_order(self):
        files = self.articles()
        whole = self.aliases('--format=jsonl', *files).stdout
        tables = [self.file(f'{n}.table', self.aliases('--format=jsonl', file).stdout) for n, file in enumerate(files)]
        merge = ['--merge=' + table for table in tables]
        for arguments in (merge, merge[::-1], [merge[1], *files[::2]], ['--merge', tables[0], *merge[1:]]):
            self.assertEqual(self.aliases('--format=jsonl', *arguments, stdin='not read').stdout, whole)
        both = b''.join(self.aliases('--format=jsonl', file).stdout for file in files)
        self.assertEqual(self.aliases('--format=jsonl', '--merge=' + self.file('both.jsonl', both)).stdout, whole)

    def test_entities_are_what_pairs_connect(self):
        lines = records({'text': 'Lantern Bay Corp (燈灣) rose.'}, {'text': 'Lantern Bay Corp (LBC) fell.'})
        [entity] = output_of(self.aliases('--entities', '--format=jsonl', stdin=lines))
        self.assertEqual(list(entity), ['name', 'type', 'confidence', 'documents', 'names'])
        self.assertEqual(entity['name'], 'Lantern Bay Corp')
        self.assertEqual(sorted(entity['names']), ['LBC', 'Lantern Bay Corp', '燈灣'])
        shown = self.aliases('--entities', self.file('a.txt', 'Lantern Bay Corp (燈灣) rose. Lantern Bay Corp (LBC) fell.'))
        self.assertIn('燈灣', shown.stdout.decode().splitlines()[1])

    def test_columns_line_up_under_their_headings(self):
        lines = self.aliases(*self.articles()).stdout.decode().splitlines()
        column = lines[0].index('kind')
        self.assertEqual(len(lines), 4)
        for row in lines[1:]:
            before = row[:min(row.index(kind) for kind in ('translation', 'abbreviation') if kind in row)]
            self.assertEqual(width(before), column)
        self.assertEqual(self.aliases(stdin='nothing').stdout, b'no aliases\n')

    def test_bad_lines_are_told_on_standard_error_and_the_rest_counts(self):
        lines = self.file('a.jsonl', records({'text': self.ARTICLES[1]}) + 'nonsense\n{"id":3}\n')
        for format in ('text', 'jsonl'):
            result = self.aliases('--format=' + format, lines)
            self.assertEqual(result.returncode, 1)
            self.assertIn('燈灣', result.stdout.decode())
            for said in ('a.jsonl, line 2: ', 'a.jsonl, line 3: ', '2 of 3 lines failed'):
                self.assertIn(said, result.stderr.decode())

    def test_a_bad_table_or_lexicon_is_told_by_its_line(self):
        table = self.aliases('--format=jsonl', *self.articles()).stdout
        for option in ('--merge', '--lexicon'):
            bad = self.file('bad', table + b'{"name":1}\n' if option == '--merge' else 'stop\tPhoto\n# x\n\nbad')
            result = self.aliases(f'{option}={bad}', stdin='')
            self.assertEqual((result.returncode, result.stdout), (2, b''))
            self.assertIn(f'{bad}, line 4: ', result.stderr.decode())
            self.assertEqual(self.aliases(option + '=missing', stdin='').returncode, 2)

    def test_files_that_cannot_be_read_are_passed_over(self):
        result = self.aliases('missing.txt', *self.articles())
        self.assertEqual(result.returncode, 2)
        self.assertIn('missing.txt', result.stderr.decode())
        self.assertIn('燈灣', result.stdout.decode())

    def test_wrong_use_is_status_2(self):
        for arguments in (['--format=html'], ['--tokens'], ['--threads=x'], ['--merge']):
            result = self.aliases(*arguments)
            self.assertEqual((arguments, result.returncode, result.stdout), (arguments, 2, b''))

    def test_a_lexicon_names_what_its_titles_cut(self):
        text = 'They met Chief Ore Taster Wilma Ang (洪薇瑪) there.'
        lexicon = self.file('names.tsv', 'title\tchief ore taster\n')
        [pair] = output_of(self.aliases('--format=jsonl', '--lexicon=' + lexicon, stdin=records({'text': text})))
        self.assertEqual((pair['name'], pair['alias']), ('Wilma Ang', '洪薇瑪'))


class Html(Files):
    def page(self, *arguments, stdin=ARTICLE):
        result = annotate('--format=html', *arguments, stdin=stdin)
        self.assertEqual(result.returncode, 0)
        return result.stdout.decode(), xml.etree.ElementTree.fromstring(result.stdout.decode())

    @staticmethod
    def text_of(article):
        """The article as a reader sees it, without what shows on hover only."""
        def visible(element):
            own = '' if element.get('class') == 'tip' else (element.text or '') + ''.join(map(visible, element))
            return own + (element.tail or '')
        return ''.join(visible(paragraph) for paragraph in article.find('div'))

    def test_the_page_is_well_formed_and_holds_the_text(self):
        for text in (ARTICLE, '', '<script>alert("1 & 2")</script> ]]> <!-- 5 euros', 'a\r\n\r\nb\x00\x1f\ufffe\u2028c'):
            _, root = self.page(stdin=text)
            [article] = root.iter('article')
            shown = re.sub(r'\s+', ' ', self.text_of(article)).strip()
            printed = re.sub(r'[\x00-\x20\u2028]+', ' ', text).replace('\ufffe', '\ufffd').strip()
            self.assertEqual(shown.replace('\u2028', ' '), printed)

    def test_entities_and_amounts_are_marked(self):
        _, root = self.page()
        marks = [mark.text for mark in root.find('.//article/div').iter('mark')]
        self.assertEqual(marks[:3], ['Lantern Bay Holdings Ltd', '燈籠灣控股', 'Lantern Bay'])
        amounts = {data.text: data.get('value') for data in root.find('.//article/div').iter('data')}
        self.assertEqual(amounts, {'3.8 billion yuan': '3800000000', 'US$524 million': '524000000', '2 euros': '2'})
        tips = [''.join(tip.itertext()) for tip in root.iter('span') if tip.get('class') == 'tip']
        self.assertIn('CNY 3,800,000,000 more than, restates US$524 million', tips)

    def test_marks_can_be_reached_with_the_keyboard(self):
        _, root = self.page()
        for mark in [*root.find('.//article/div').iter('mark'), *root.find('.//article/div').iter('data')]:
            self.assertEqual(mark.get('tabindex'), '0')

    def test_the_page_loads_nothing(self):
        page, _ = self.page()
        self.assertIn("default-src 'none'", page)
        for forbidden in ('http://', 'https://', 'src="', '@import', 'url(', '<link'):
            self.assertNotIn(forbidden, page)

    def test_several_documents_share_a_page(self):
        files = [self.file(f'{n}.txt', f'{n} euros') for n in range(3)]
        _, root = self.page(*files)
        self.assertEqual([article.find('h2').text for article in root.iter('article')], files)

    def test_titles_are_escaped(self):
        _, root = self.page(self.file('<b>&"\'.txt', 'x'))
        self.assertTrue(root.find('.//h2').text.endswith('<b>&"\'.txt'))


if __name__ == '__main__':
    PROGRAM = os.path.abspath(sys.argv.pop(1))
    unittest.main()
