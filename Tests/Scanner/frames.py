"""Draws frames as a camera at a door sees them: tickets' codes turned, tilted, blurred, dim, in glare, small, off a screen.

    frames.py FOLDER [--seed 7]

The frames are grey bytes, and `frames.json` lists what each one holds. Frames without a code, and with codes that are not
whole, are among them: nothing may be read off those.
"""

import argparse
import json
import math
import pathlib
import random
import subprocess

import numpy
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
SIZES = ((640, 480), (1280, 720))
EACH = 10
# What is done to a code; its size is a part of the frame's shorter side.
KINDS = {
    'clean': {'part': .7},
    'plain': {'part': .7, 'ground': 'grey'},
    'far': {'part': .36},
    'small': {'part': .3, 'widths': (1280,)},
    'turned': {'part': .6, 'turn': 33},
    'upside': {'part': .6, 'turn': 180},
    'tilted': {'part': .65, 'tilt': .25, 'turn': 12},
    'steep': {'part': .65, 'tilt': .4, 'turn': -20},
    'blurred': {'part': .6, 'blur': 1.3},
    'moved': {'part': .6, 'motion': 5},
    'noisy': {'part': .6, 'noise': 22},
    'dim': {'part': .6, 'brightness': .25, 'noise': 5},
    'pale': {'part': .6, 'contrast': .28, 'noise': 4},
    'inverted': {'part': .6, 'inverted': True},
    'glare': {'part': .6, 'glare': True, 'turn': 8},
    'screen': {'part': .6, 'moire': True, 'turn': 4},
    'none': None,
    'half': {'part': .6, 'cut': True},
}


def code_text(chance):
    """As long as a ticket's code, and of the same letters."""
    return 'BLT:' + ''.join(chance.choice(ALPHABET) for _ in range(140))


def code_picture(text, folder):
    path = folder / 'code.png'
    subprocess.run(['qrencode', '-l', 'M', '-s', '10', '-m', '4', '-o', path, text], check=True)
    return Image.open(path).convert('RGB').convert('L')


def projection(source, target):
    """The eight numbers by which Pillow finds for each point of the frame the one of the code."""
    rows = []
    for (x, y), (u, v) in zip(target, source):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y])
    return numpy.linalg.solve(numpy.array(rows, float), numpy.array(source, float).reshape(8))


def ground(width, height, kind, chance, noise):
    if kind == 'grey':
        return Image.new('L', (width, height), 128)
    spots = noise.integers(0, 255, (height // 8 + 1, width // 8 + 1), numpy.uint8)
    picture = Image.fromarray(spots).resize((width, height), Image.BICUBIC)
    draw = ImageDraw.Draw(picture)
    for _ in range(40):
        x, y = chance.randint(0, width), chance.randint(0, height)
        draw.rectangle([x, y, x + chance.randint(5, 90), y + chance.randint(5, 60)], fill=chance.randint(0, 255))
    return picture


def frame(width, height, code, recipe, chance, noise):
    picture = ground(width, height, recipe.get('ground'), chance, noise)
    side = recipe['part'] * min(width, height) * chance.uniform(.95, 1.05)
    if recipe.get('inverted'):
        code = Image.eval(code, lambda value: 255 - value)
    if recipe.get('cut'):
        code = code.copy()
        ImageDraw.Draw(code).rectangle([0, 0, code.width * .55, code.height], fill=255)
    middle = (width / 2 + chance.uniform(-.08, .08) * width, height / 2 + chance.uniform(-.05, .05) * height)
    angle = math.radians(recipe.get('turn', 0) + chance.uniform(-8, 8))
    corners = []
    for x, y in ((-side / 2, -side / 2), (side / 2, -side / 2), (side / 2, side / 2), (-side / 2, side / 2)):
        x, y = x * math.cos(angle) - y * math.sin(angle), x * math.sin(angle) + y * math.cos(angle)
        tilt = recipe.get('tilt', 0)
        corners.append((middle[0] + x * (1 + tilt * y / side), middle[1] + y * (1 + tilt * x / side * .5)))
    numbers = tuple(projection([(0, 0), (code.width, 0), (code.width, code.height), (0, code.height)], corners))
    warped = code.transform((width, height), Image.PERSPECTIVE, numbers, Image.BICUBIC)
    mask = Image.new('L', code.size, 255).transform((width, height), Image.PERSPECTIVE, numbers)
    picture.paste(warped, (0, 0), mask)
    if recipe.get('glare'):
        light = Image.new('L', (width, height), 0)
        ImageDraw.Draw(light).ellipse(
            [middle[0] - side * .1, middle[1] - side * .1, middle[0] + side * .26, middle[1] + side * .2], fill=190)
        light = light.filter(ImageFilter.GaussianBlur(side * .08))
        picture = Image.fromarray(numpy.clip(numpy.asarray(picture, int) + numpy.asarray(light, int), 0, 255).astype('uint8'))
    if recipe.get('moire'):
        across, down = numpy.meshgrid(numpy.arange(width), numpy.arange(height))
        waves = 1 - .22 * (numpy.sin(across * 1.9 + down * .07) > 0) - .12 * (numpy.sin(down * 2.3 + across * .05) > 0)
        picture = Image.fromarray((numpy.asarray(picture, float) * waves).astype('uint8'))
    if 'contrast' in recipe:
        picture = ImageEnhance.Contrast(picture).enhance(recipe['contrast'])
    if 'brightness' in recipe:
        picture = ImageEnhance.Brightness(picture).enhance(recipe['brightness'])
    if 'blur' in recipe:
        picture = picture.filter(ImageFilter.GaussianBlur(recipe['blur'] * min(width, height) / 480))
    if 'motion' in recipe:
        # Only along one direction, as a hand moves.
        lines = numpy.asarray(picture, float)
        picture = Image.fromarray(
            (sum(numpy.roll(lines, step, 1) for step in range(recipe['motion'])) / recipe['motion']).astype('uint8'))
    if 'noise' in recipe:
        grain = noise.normal(0, recipe['noise'], (height, width))
        picture = Image.fromarray(numpy.clip(numpy.asarray(picture, float) + grain, 0, 255).astype('uint8'))
    return picture


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('folder', type=pathlib.Path)
    parser.add_argument('--seed', type=int, default=7)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    chance, noise = random.Random(options.seed), numpy.random.default_rng(options.seed)
    listed = []
    for width, height in SIZES:
        for kind, recipe in KINDS.items():
            if recipe and width not in recipe.get('widths', (640, 1280)):
                continue
            for number in range(EACH):
                text = code_text(chance)
                if recipe is None:
                    picture = ground(width, height, None, chance, noise)
                else:
                    picture = frame(width, height, code_picture(text, options.folder), recipe, chance, noise)
                name = f'{kind}-{width}-{number}.grey'
                (options.folder / name).write_bytes(picture.tobytes())
                if number == 0:
                    picture.save(options.folder / f'{kind}-{width}.png')
                holds = text if recipe and not recipe.get('cut') else None
                listed.append({'kind': kind, 'width': width, 'height': height, 'file': name, 'text': holds})
    (options.folder / 'frames.json').write_text(json.dumps(listed))


if __name__ == '__main__':
    main()
