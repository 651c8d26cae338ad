console.log('Printing is a terminal program’s interface.');
