import '../point-reader.ts';
