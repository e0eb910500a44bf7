package org.entente.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A sound record of a few rows, to be spoilt file by file. */
public final class SmallRecord {
    private final Map<String, byte[]> files = new TreeMap<>();

    private SmallRecord() {}

    public static SmallRecord sound() {
        return new SmallRecord()
                .with(
                        "sources.csv",
                        """
                        id,publisher,title,author,published,url,accessed,grade,note
                        tass,TASS,First MiGs arrive,,2017-10-02,https://tass.com/1,2026-01-01,B,
                        un,United Nations,,,,,,A,
                        """)
                .with(
                        "kinds.csv",
                        """
                        id,name,directed,stance,sign,unit,colour,colour_dark
                        arms,Military supply,yes,cooperative,1,million TIV,#aa3377,#d16ba5
                        """)
                .with(
                        "actors.csv",
                        """
                        id,kind,name,aliases,region,capital,longitude,latitude,start,end,predecessors,standing,sources,note
                        RUS,nation,Russia,Россия|RF,Eastern Europe,Moscow,37.62,55.75,1991-12-26,,,,un,
                        SRB,nation,Serbia,Србија,Southern Europe,Belgrade,20.46,44.82,2006-06-05,,SCG,,un,
                        SCG,nation,Serbia and Montenegro,,Southern Europe,Belgrade,20.46,44.82,2003-02-04,2006-06-03,,,un,
                        """)
                .with(
                        "events.csv",
                        """
                        id,date,type,title,summary,actors,grade,sources,scenario,account_of,note
                        migs,2017-10-02,delivery,MiGs arrive,Six came.,RUS|SRB,B,tass,,,
                        stop,reported 2025-01-08,suspension,Contracts end,,RUS|SRB,A,tass,,,
                        other,2025-01-07,suspension,Contracts end earlier,,RUS|SRB,C,un,,stop,
                        whatif,2026-05,suspension,What if gas stops,,RUS|SRB,C,un,Gas stops,,
                        """)
                .with(
                        "ties.csv",
                        """
                        id,kind,from,to,subject,start,end,scenario,sources,note
                        migs,arms,RUS,SRB,MiG-29,2016-12~,,,tass,
                        gas,energy,RUS,SRB,pipeline gas,2006-06-05,2030,,un,
                        old,energy,RUS,SCG,pipeline gas,2003-02-04,2006-06-03,,un,
                        swap,energy,RUS,SRB,swapped gas,2025,,Gas stops,un,
                        """)
                .with(
                        "effects.csv",
                        """
                        event,tie,status,strength,note
                        migs,migs,active,6,six came
                        stop,migs,ended,,which ones is not known
                        whatif,gas,suspended,0,
                        """)
                .with(
                        "measures.csv",
                        """
                        tie,from,to,value,unit,sources,note
                        gas,2014,2014,45000.5,TJ/year,un,
                        gas,2015,2015,0,TJ/year,un,none came
                        """)
                .with("datapackage.json", DataPackage.text());
    }

    public SmallRecord with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    SmallRecord with(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    public SmallRecord plus(String file, String line) {
        return with(file, text(file) + line + "\n");
    }

    SmallRecord replacing(String file, String old, String by) {
        return with(file, text(file).replace(old, by));
    }

    SmallRecord without(String file) {
        files.remove(file);
        return this;
    }

    String text(String file) {
        return new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    }

    Map<String, byte[]> files() {
        return files;
    }

    public Path in(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reading read(Path folder) throws UnreadableRecordException {
        return RecordReader.read(in(folder));
    }
}
